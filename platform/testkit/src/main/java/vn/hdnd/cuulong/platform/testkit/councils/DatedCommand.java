package vn.hdnd.cuulong.platform.testkit.councils;

import java.util.List;

/**
 * A command that tells of a day, as it could be given before its council ended.
 *
 * @param operation its path in the OpenAPI document, below the service's root
 * @param path where it is sent
 * @param body with days that are all before the end
 * @param days the fields that hold the days of its facts, such as {@code closing.closedOn}
 */
public record DatedCommand(String operation, String path, String body, List<String> days) {

  public DatedCommand {
    days = List.copyOf(days);
  }

  /** One that is sent to the path that it has in the document. */
  public static DatedCommand at(String operation, String body, String... days) {
    return new DatedCommand(operation, operation, body, List.of(days));
  }

  /** One on an aggregate that is there. */
  public static DatedCommand on(String operation, String id, String body, String... days) {
    return new DatedCommand(operation, operation.replace("{id}", id), body, List.of(days));
  }
}
