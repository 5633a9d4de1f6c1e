package vn.hdnd.cuulong.faults.evidence;

import java.util.List;

/** A record of an event topic. */
public record TopicRecord(
    String topic, int partition, long offset, String key, List<Header> headers, String value) {

  /**
   * The header of records that the fault run itself puts on a topic; they are no events of a
   * service.
   */
  public static final String PLANTED = "x-cuulong-faults";

  /** The header with the relay and its round; it belongs to this copy, not to the event. */
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

  /** Returns the headers of the event itself, without those of the sender. */
  public List<Header> headersOfEvent() {
    return headers.stream().filter(header -> !header.name().equals(TURN)).toList();
  }

  /** Returns the relay's epoch and round. */
  public Turn turn() {
    String[] parts = header(TURN).split("\\.", 2);
    return new Turn(number(parts[0]), parts.length == 2 ? number(parts[1]) : NONE);
  }

  /** Returns its topic, partition and offset as text. */
  public String place() {
    return "%s/%d@%d".formatted(topic, partition, offset);
  }

  /** Returns the last header of that name, as CloudEvents readers do; empty if there is none. */
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
