package vn.hdnd.cuulong.faults.evidence;

import java.util.List;

/** A record as it stands on an event topic. */
public record TopicRecord(
    String topic, int partition, long offset, String key, List<Header> headers, String value) {

  /** Carried by records that the fault run itself puts on a topic; they are nobody's events. */
  public static final String PLANTED = "x-cuulong-faults";

  /** Which relay sent it, and in which of its rounds; of this copy, not of the event. */
  public static final String TURN = "relay-turn";

  private static final long NONE = -1;

  public TopicRecord {
    headers = List.copyOf(headers);
  }

  public boolean isPlanted() {
    return headers.stream().anyMatch(header -> header.name().equals(PLANTED));
  }

  public EventId id() {
    return new EventId(header("ce_subject"), number(header("ce_sequence")));
  }

  public String type() {
    return header("ce_type");
  }

  public String council() {
    return header("ce_council");
  }

  /** What the event is, whoever sent it. */
  public List<Header> headersOfEvent() {
    return headers.stream().filter(header -> !header.name().equals(TURN)).toList();
  }

  /** By whom and when it was sent, as the relay says. */
  public Turn turn() {
    String[] parts = header(TURN).split("\\.", 2);
    return new Turn(number(parts[0]), parts.length == 2 ? number(parts[1]) : NONE);
  }

  /** Where it stands. */
  public String place() {
    return "%s/%d@%d".formatted(topic, partition, offset);
  }

  /** The last of that name, as CloudEvents readers take it; empty if there is none. */
  private String header(String name) {
    return headers.stream()
        .filter(header -> header.name().equals(name))
        .reduce((first, last) -> last)
        .map(Header::value)
        .orElse("");
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException none) {
      return NONE;
    }
  }
}
