package vn.hdnd.cuulong.demo.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML files that come with the demonstration. */
public final class Resources {

  private static final ObjectMapper YAML =
      YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Resources() {}

  public static JsonNode tree(String name) {
    try (InputStream in = open(name)) {
      return YAML.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  public static <T> T read(String name, TypeReference<T> type) {
    return YAML.readerFor(type).readValue(tree(name));
  }

  public static <T> T convert(JsonNode node, Class<T> type) {
    return YAML.treeToValue(node, type);
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(
        Resources.class.getResourceAsStream("/" + name), () -> "no resource " + name);
  }
}
