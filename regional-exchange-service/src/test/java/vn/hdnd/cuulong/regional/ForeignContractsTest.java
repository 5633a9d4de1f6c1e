package vn.hdnd.cuulong.regional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.regional.feeds.PublicTypes;
import vn.hdnd.cuulong.regional.statistics.EventData;
import vn.hdnd.cuulong.regional.statistics.Fact;
import vn.hdnd.cuulong.regional.statistics.Measure;
import vn.hdnd.cuulong.regional.statistics.Measures;

/** Checks what this reader relies on against the contracts of the other services. */
class ForeignContractsTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final Map<String, Path> contracts = contracts();

  @Test
  void readsTheGoldenSampleOfEveryTypeThatFeedsAFigure() throws IOException {
    for (Measure measure : Measures.all()) {
      for (String type : measure.events()) {
        assertThat(contracts).as(measure.id()).containsKey(type);
        Path sample = contracts.getOrDefault(type, Path.of("")).resolve("sample.json");
        var data = new EventData(JSON.readValue(Files.readString(sample), OBJECT));
        var fact = new Fact(type, "an-giang-2025", "id", 1, Instant.EPOCH, data);
        assertThat(measure.of(fact)).as("%s of %s", measure.id(), type).isNotNull();
      }
    }
  }

  /** Exactly the types that their owners have classified as public are in the feeds. */
  @Test
  void feedsExactlyTheTypesThatTheirOwnersCallPublic() throws IOException {
    var published = new TreeSet<String>();
    for (Map.Entry<String, Path> contract : contracts.entrySet()) {
      JsonNode schema = JSON.readTree(Files.readString(contract.getValue().resolve("schema.json")));
      if (schema.path("x-classification").asString().equals("public")) {
        published.add(contract.getKey());
      }
    }
    assertThat(PublicTypes.all()).containsExactlyInAnyOrderElementsOf(published);
  }

  private static Map<String, Path> contracts() {
    var found = new TreeMap<String, Path>();
    try (Stream<Path> modules = Files.list(Path.of("..").toAbsolutePath().normalize())) {
      for (Path module : modules.toList()) {
        Path home = module.resolve("src/main/resources/contracts");
        if (Files.isDirectory(home)) {
          try (Stream<Path> types = Files.list(home)) {
            types.forEach(type -> found.put(type.getFileName().toString(), type));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
