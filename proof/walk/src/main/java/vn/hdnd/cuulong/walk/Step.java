package vn.hdnd.cuulong.walk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request of a file, with variables still in it.
 *
 * @param title the text after the three hashes, under which the step is reported
 * @param line the number of its first line
 * @param headers in the order of the file
 * @param status the expected status; null if the file names none
 */
record Step(
    String title,
    int line,
    String method,
    String url,
    Map<String, String> headers,
    @Nullable String body,
    @Nullable Integer status,
    List<Capture> captures,
    List<Wanted> wanted) {

  /** Stores a value of the answer under a name. */
  record Capture(String name, JsonPath path) {}

  /**
   * A value that the answer must have.
   *
   * @param value as written, with variables
   */
  record Wanted(JsonPath path, String value) {}

  Step {
    captures = List.copyOf(captures);
    wanted = List.copyOf(wanted);
  }

  /** Tells whether this status is as expected. */
  boolean allows(int answered) {
    return status == null ? answered / 100 == 2 : answered == status;
  }

  String wantedStatus() {
    return status == null ? "2xx" : status.toString();
  }
}
