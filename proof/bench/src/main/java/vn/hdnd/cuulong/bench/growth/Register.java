package vn.hdnd.cuulong.bench.growth;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.client.Caller;

/** Fills the register of councils up to the number that a query needs. */
final class Register {

  private static final String API = "/api/regional/v1/";
  private static final String SINCE = "2025-07-01";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Caller coordinator;

  Register(Caller coordinator) {
    this.coordinator = coordinator;
  }

  /** Registers the missing councils and returns all ids. */
  List<String> filledUpTo(int number) {
    List<JsonNode> present =
        JSON.readTree(coordinator.read(API + "councils?on=" + SINCE))
            .path("items")
            .valueStream()
            .toList();
    Set<String> taken = present.stream().map(each -> each.path("code").asString()).collect(toSet());
    List<Map<String, Object>> added =
        IntStream.range(0, number)
            .mapToObj("%02d"::formatted)
            .filter(code -> !taken.contains(code))
            .limit(number - present.size())
            .map(Register::council)
            .toList();
    var _ =
        coordinator.command(API + "council-changes", JSON.writeValueAsString(registering(added)));
    var ids = new ArrayList<String>();
    present.forEach(each -> ids.add(each.path("id").asString()));
    added.forEach(each -> ids.add(String.valueOf(each.get("id"))));
    return ids;
  }

  private static Map<String, Object> registering(List<Map<String, Object>> added) {
    return Map.of(
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
}
