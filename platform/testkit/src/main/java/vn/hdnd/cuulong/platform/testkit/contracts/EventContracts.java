package vn.hdnd.cuulong.platform.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.events.EventType;

/**
 * Checks a service's event types against their contracts: {@code contracts/{type}/schema.json}, the
 * golden {@code sample.json}, and {@code published.json}, the schema that was last published to
 * readers.
 */
public final class EventContracts {

  private static final JsonMapper JSON = JsonMapper.shared();

  private EventContracts() {}

  /** Checks every type's contract; call it in a test of the producer. */
  public static void check(EventCatalogue catalogue) {
    assertThat(catalogue.types()).as("event types").isNotEmpty();
    catalogue.types().forEach(EventContracts::check);
  }

  private static void check(EventType type) {
    String schema = required(type, "schema.json");
    String sample = required(type, "sample.json");
    assertThat(violations(schema, sample)).as("%s: sample against schema", type.name()).isEmpty();
    assertThat(written(type, sample))
        .as("%s: the record writes what the sample shows", type.name())
        .isEqualTo(JSON.readTree(sample));
    String published = required(type, "published.json");
    assertThat(SchemaCompatibility.breaks(JSON.readTree(published), JSON.readTree(schema)))
        .as("%s: changes that break a reader of the published schema", type.name())
        .isEmpty();
  }

  /** Reads the sample into the producer's record and writes it again. */
  private static JsonNode written(EventType type, String sample) {
    return JSON.readTree(JSON.writeValueAsString(JSON.readValue(sample, type.record())));
  }

  /** Returns a document's violations; empty if it fits the schema. */
  public static List<Error> violations(String schema, String document) {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema, InputFormat.JSON);
    return compiled.validate(document, InputFormat.JSON);
  }

  private static String required(EventType type, String file) {
    String path = "/contracts/" + type.name() + "/" + file;
    String text = read(type.record(), path);
    assertThat(text).as("resource %s", path).isNotNull();
    return String.valueOf(text);
  }

  private static @Nullable String read(Class<?> owner, String path) {
    try (InputStream in = owner.getResourceAsStream(path)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
