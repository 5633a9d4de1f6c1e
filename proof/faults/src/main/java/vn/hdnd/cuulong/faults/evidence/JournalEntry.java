package vn.hdnd.cuulong.faults.evidence;

/**
 * What a service's journal keeps of an event.
 *
 * @param key of the command
 * @param actor the account that caused it
 * @param data JSON, as it goes to the topic
 */
public record JournalEntry(
    String service,
    String aggregate,
    long sequence,
    String type,
    String key,
    String council,
    String actor,
    String data) {

  public EventId id() {
    return new EventId(aggregate, sequence);
  }
}
