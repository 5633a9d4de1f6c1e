package vn.hdnd.cuulong.faults.evidence;

/**
 * A service's journal entry for an event.
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
