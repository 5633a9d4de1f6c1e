package vn.hdnd.cuulong.demo.send;

import java.util.List;

/**
 * The answer to a command.
 *
 * @param key of the command
 * @param id of the created or changed aggregate
 * @param events types of its events
 */
public record Answer(String key, String id, List<String> events) {

  public Answer {
    events = List.copyOf(events);
  }
}
