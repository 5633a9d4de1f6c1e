package vn.hdnd.cuulong.demo.send;

import java.util.List;

/**
 * The answer to a command.
 *
 * @param key of the command
 * @param id of what it made or changed
 * @param events types of what happened
 */
public record Answer(String key, String id, List<String> events) {

  public Answer {
    events = List.copyOf(events);
  }
}
