package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.util.UUID;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * The service's permanent record of an event, with the origin that never leaves the service.
 *
 * @param id aggregate and sequence, so that the same event is kept once
 * @param aggregate id of the aggregate
 * @param sequence of the event within it; 0 for an act without an event
 * @param actor the account that caused it
 * @param key the command's key
 * @param cause what made the system act, see {@link Cause#text}; empty for a person
 * @param imported whether an old record was imported
 */
public record JournalEntry(
    String id,
    String aggregate,
    long sequence,
    CouncilId council,
    String type,
    Instant time,
    String data,
    String actor,
    String key,
    String cause,
    boolean imported) {

  /** Creates the entry of an act. The same act twice within a moment gives two entries. */
  static JournalEntry ofAct(
      String act, String aggregate, CouncilId council, String actor, Instant at) {
    String id = "%s/act/%s/%s".formatted(aggregate, at, UUID.randomUUID());
    return new JournalEntry(id, aggregate, 0, council, act, at, "{}", actor, "", "", false);
  }

  /** Creates the entry of a request. The same request sent twice gives one entry. */
  static JournalEntry ofOrder(
      String act, String aggregate, CouncilId council, String actor, String key, Instant at) {
    String id = "%s/act/%s/%s/%s".formatted(aggregate, act, actor, key);
    return new JournalEntry(id, aggregate, 0, council, act, at, "{}", actor, key, "", false);
  }

  public static JournalEntry of(PendingAggregate aggregate, OutboxEntry entry) {
    return new JournalEntry(
        id(aggregate.id(), entry.sequence()),
        aggregate.id(),
        entry.sequence(),
        aggregate.council(),
        entry.type(),
        entry.time(),
        entry.data(),
        entry.actor(),
        entry.key(),
        entry.cause(),
        entry.imported());
  }

  /** Returns the id, padded so that entries of one aggregate sort by their sequence. */
  static String id(String aggregate, long sequence) {
    return "%s/%010d".formatted(aggregate, sequence);
  }
}
