package vn.hdnd.cuulong.bench.growth;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.http.Web;

/** The register of councils, filled up with as many as a question shall be about. */
final class Register {

  private static final String SINCE = "2025-07-01";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Web web;
  private final URI councils;
  private final URI changes;
  private final String token;

  Register(Parts parts, Web web, String token) {
    this.web = web;
    this.councils = parts.address("regional").resolve("/api/regional/v1/councils?on=" + SINCE);
    this.changes = parts.address("regional").resolve("/api/regional/v1/council-changes");
    this.token = token;
  }

  /** Registers what is missing; the ids of all of them. */
  List<String> filledUpTo(int number) throws IOException, InterruptedException {
    List<JsonNode> present =
        JSON.readTree(web.fetch(bearing(councils).build())).path("items").valueStream().toList();
    Set<String> taken = present.stream().map(each -> each.path("code").asString()).collect(toSet());
    List<Map<String, Object>> added =
        IntStream.range(0, number)
            .mapToObj("%02d"::formatted)
            .filter(code -> !taken.contains(code))
            .limit(number - present.size())
            .map(Register::council)
            .toList();
    var _ = web.fetch(registering(added));
    var ids = new ArrayList<String>();
    present.forEach(each -> ids.add(each.path("id").asString()));
    added.forEach(each -> ids.add(String.valueOf(each.get("id"))));
    return ids;
  }

  private HttpRequest registering(List<Map<String, Object>> added) {
    Map<String, Object> change =
        Map.of(
            "kind",
            "REGISTER",
            "effectiveOn",
            SINCE,
            "legalBasis",
            "Phép đo hiệu năng",
            "from",
            List.of(),
            "to",
            added);
    return bearing(changes)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(JSON.writeValueAsString(change)))
        .build();
  }

  private static Map<String, Object> council(String code) {
    return Map.of(
        "id",
        "council-" + code,
        "code",
        code,
        "name",
        "Tỉnh số " + code,
        "shortName",
        "Tỉnh " + code,
        "type",
        "PROVINCE",
        "inRegion",
        true);
  }

  private HttpRequest.Builder bearing(URI address) {
    return Web.to(address).header("Authorization", "Bearer " + token);
  }
}
