package vn.hdnd.cuulong.platform.commands;

import java.util.Set;

/**
 * An aggregate that may have events waiting.
 *
 * @param since when, in milliseconds
 * @param events the events that waited when it was found
 */
public record Waiting(String id, long since, Set<Mark> events) {

  /**
   * Distinguishes an event from another one with its number, after a failover undid the first.
   *
   * @param time in its stored form
   */
  record Mark(long sequence, String time) {}

  /** Tells whether nothing waits now, or the first waiting event was there when it was found. */
  public boolean isStill(PendingAggregate read) {
    return read.events().isEmpty() || has(read.events().getFirst());
  }

  /** Returns the aggregate with only those events that were there when it was found. */
  public PendingAggregate of(PendingAggregate read) {
    return read.with(read.events().stream().takeWhile(this::has).toList());
  }

  private boolean has(OutboxEntry event) {
    return events.contains(new Mark(event.sequence(), event.time().toString()));
  }
}
