package vn.hdnd.cuulong.regional.councils;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.testkit.contracts.EventContracts;
import vn.hdnd.cuulong.platform.testkit.contracts.SchemaCompatibility;

/** Contract of {@code hdnd.councils.v1} with all its readers. */
class CouncilTableContractTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final String sample = resource("sample.json");
  private final String schema = resource("schema.json");

  @Test
  void theSampleIsWhatTheSchemaPromises() {
    assertThat(EventContracts.violations(schema, sample)).isEmpty();
  }

  @Test
  void aCouncilIsWrittenAsTheSampleShows() {
    Council council = JSON.readValue(sample, Council.class);
    assertThat(JSON.readTree(JSON.writeValueAsString(council))).isEqualTo(JSON.readTree(sample));
  }

  @Test
  void nothingChangedThatBreaksAReader() {
    assertThat(
            SchemaCompatibility.breaks(
                JSON.readTree(resource("published.json")), JSON.readTree(schema)))
        .isEmpty();
  }

  private static String resource(String file) {
    String path = "/tables/hdnd.councils.v1/" + file;
    try (InputStream in = CouncilTableContractTest.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
