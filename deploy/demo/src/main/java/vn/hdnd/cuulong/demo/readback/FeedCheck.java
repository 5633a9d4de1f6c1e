package vn.hdnd.cuulong.demo.readback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A council's feed, read from the beginning as an agency would. */
final class FeedCheck {

  private final List<JsonNode> events;

  FeedCheck(List<JsonNode> events) {
    this.events = List.copyOf(events);
  }

  /** Reads page after page until one is empty. */
  static FeedCheck read(Region region, String council) {
    var events = new ArrayList<JsonNode>();
    while (true) {
      JsonNode page = region.feed(council, events.size());
      if (page.isEmpty()) {
        return new FeedCheck(events);
      }
      page.forEach(events::add);
    }
  }

  /**
   * Returns the faults; empty if there are none.
   *
   * @param expected subject and type of each expected event, as often as it is expected
   */
  List<String> faults(Collection<String> expected) {
    var faults = new ArrayList<String>();
    var seen = new HashSet<String>();
    Map<String, Long> last = new HashMap<>();
    for (int i = 0; i < events.size(); i++) {
      JsonNode event = events.get(i);
      if (event.path("feedindex").asLong() != i + 1L) {
        faults.add("index " + event.path("feedindex") + " where " + (i + 1) + " was due");
      }
      if (!seen.add(event.path("source").asString() + " " + event.path("id").asString())) {
        faults.add("twice: " + event.path("id").asString());
      }
      long sequence = event.path("sequence").asLong();
      if (last.merge(event.path("subject").asString(), sequence, Math::max) > sequence) {
        faults.add("out of order: " + event.path("id").asString());
      }
    }
    Map<String, Integer> there = names();
    expected.stream()
        .filter(name -> there.merge(name, -1, Integer::sum) < 0)
        .forEach(name -> faults.add("missing: " + name));
    return faults;
  }

  int size() {
    return events.size();
  }

  /** Returns the name of an expected event. */
  static String name(String subject, String type) {
    return subject + " " + type;
  }

  /** Returns how often each event occurs. */
  private Map<String, Integer> names() {
    var names = new HashMap<String, Integer>();
    events.forEach(event ->
        names.merge(
            name(event.path("subject").asString(), event.path("type").asString()),
            1,
            Integer::sum));
    return names;
  }
}
