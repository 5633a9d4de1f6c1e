package vn.hdnd.cuulong.faults.evidence;

import java.util.List;

/**
 * An aggregate's record of a command.
 *
 * @param version of the aggregate after it
 * @param events types of its events, in order
 */
public record Remembered(String key, long version, List<String> events) {

  public Remembered {
    events = List.copyOf(events);
  }
}
