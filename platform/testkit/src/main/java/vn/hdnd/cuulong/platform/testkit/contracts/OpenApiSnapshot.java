package vn.hdnd.cuulong.platform.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds the OpenAPI document that a service serves against the one in {@code docs/openapi}, which
 * readers see and judges lint, and asks for both languages. Run the test with {@code
 * -Dcuulong.openapi.update=true} to accept a change of the surface.
 */
public final class OpenApiSnapshot {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private OpenApiSnapshot() {}

  /**
   * Checks one service's document.
   *
   * @param service name of the file in {@code docs/openapi}, such as {@code petitions}
   * @param served the running service's answer at {@code /v3/api-docs}
   */
  public static void check(String service, String served) {
    String current = normal(served);
    assertThat(BothLanguages.missing(JSON.readTree(current))).as("in both languages").isEmpty();
    Path kept = ProjectRoot.resolve("docs/openapi/" + service + ".json");
    try {
      if (Boolean.getBoolean("cuulong.openapi.update")) {
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, current);
      }
      assertThat(kept).as("accept it with -Dcuulong.openapi.update=true").exists();
      assertThat(current)
          .as("the served document is the one in docs; -Dcuulong.openapi.update=true accepts it")
          .isEqualTo(Files.readString(kept));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the document without the port on which it was served. */
  private static String normal(String served) {
    var document = (ObjectNode) JSON.readTree(served.getBytes(StandardCharsets.UTF_8));
    document.remove("servers");
    return JSON.writeValueAsString(document).replace("\r\n", "\n") + "\n";
  }
}
