package vn.hdnd.cuulong.platform.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of an event's type, a resource beside its record. */
final class EventSchema {

  private EventSchema() {}

  static Classification classification(String name, Class<?> record) {
    JsonNode declared = read(name, record).path("x-classification");
    if (!declared.isString()) {
      throw new IllegalArgumentException(name + " has no x-classification in its schema");
    }
    return Classification.valueOf(declared.asString().toUpperCase(Locale.ROOT));
  }

  private static JsonNode read(String name, Class<?> owner) {
    String resource = "/contracts/" + name + "/schema.json";
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No contract for " + name + ": " + resource);
      }
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
