package vn.hdnd.cuulong.platform.testkit.councils;

import java.util.List;

/**
 * A command with a day, as it could be sent before its council ended.
 *
 * @param operation its path in the OpenAPI document, below the service's root
 * @param path the path to which it is sent
 * @param body with days that are all before the end
 * @param days the fields with the days of its facts, such as {@code closing.closedOn}
 */
public record DatedCommand(String operation, String path, String body, List<String> days) {

  public DatedCommand {
    days = List.copyOf(days);
  }

  /** Creates a command that is sent to its path in the document. */
  public static DatedCommand at(String operation, String body, String... days) {
    return new DatedCommand(operation, operation, body, List.of(days));
  }

  /** Creates a command on an existing aggregate. */
  public static DatedCommand on(String operation, String id, String body, String... days) {
    return new DatedCommand(operation, operation.replace("{id}", id), body, List.of(days));
  }
}
