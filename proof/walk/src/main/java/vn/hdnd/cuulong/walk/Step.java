package vn.hdnd.cuulong.walk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request of a file, with variables still in it.
 *
 * @param title what stands after the three hashes, the name under which the step is reported
 * @param line where it begins
 * @param headers in the order of the file
 * @param status that is expected; null if the file names none
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

  /** Keeps a value of the answer under a name. */
  record Capture(String name, JsonPath path) {}

  /**
   * A value that the answer must have.
   *
   * @param value as it is written, with variables
   */
  record Wanted(JsonPath path, String value) {}

  Step {
    captures = List.copyOf(captures);
    wanted = List.copyOf(wanted);
  }

  /** Whether an answer may have this status. */
  boolean allows(int answered) {
    return status == null ? answered / 100 == 2 : answered == status;
  }

  String wantedStatus() {
    return status == null ? "2xx" : status.toString();
  }
}
