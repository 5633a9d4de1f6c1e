package vn.hdnd.cuulong.platform.outbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Outboxes;
import vn.hdnd.cuulong.platform.commands.Relayed;

/**
 * The events of one aggregate in flight, in order. The sending thread adds to it and gives it up;
 * the settling thread takes away the events that the broker has.
 */
final class Line {

  /** Identifies an aggregate. */
  record Key(String collection, String id) {}

  private final Outboxes outboxes;
  private final Key key;
  private final Deque<Sent> underway = new ArrayDeque<>();
  private long last;
  private long round;
  private long used = System.nanoTime();

  Line(Outboxes outboxes, Key key) {
    this.outboxes = outboxes;
    this.key = key;
  }

  Outboxes outboxes() {
    return outboxes;
  }

  Key key() {
    return key;
  }

  /**
   * Returns the round in which the next events are sent. It is a new one only if all events that
   * were sent before are settled.
   *
   * @param next gives the number of a new round
   */
  synchronized long round(LongSupplier next) {
    if (underway.isEmpty()) {
      round = next.getAsLong();
    }
    return round;
  }

  synchronized void add(Sent one) {
    underway.add(one);
    used = System.nanoTime();
    last = one.entry().sequence();
  }

  /** Returns the sequence of the last accepted event, settled or not; 0 if there is none. */
  synchronized long last() {
    return last;
  }

  /** Returns the event that is settled next; null if nothing is in flight. */
  synchronized @Nullable Sent next() {
    return underway.peekFirst();
  }

  /** Returns the events before the first one that the broker does not have yet. */
  synchronized List<Sent> accepted() {
    return underway.stream().takeWhile(Sent::isAccepted).toList();
  }

  /** Returns what may leave the outbox when the first events are in the journal. */
  synchronized Relayed relayed(List<Sent> first) {
    Sent newest = first.getLast();
    Relayed relayed = newest.aggregate().relayed(newest.entry().sequence());
    return last <= relayed.last()
        ? relayed
        : new Relayed(relayed.id(), relayed.lease(), relayed.through(), last, relayed.since());
  }

  /** Takes away the first events. */
  synchronized void settle(int events) {
    for (int i = 0; i < events; i++) {
      underway.removeFirst();
    }
  }

  synchronized boolean isIdle() {
    return underway.isEmpty();
  }

  /** Tells whether nothing is in flight and nothing was added since a time. */
  synchronized boolean isIdleSince(long time) {
    return underway.isEmpty() && used - time <= 0;
  }

  /** Tells whether the broker has refused the next event, so that those behind it wait. */
  synchronized boolean isStuck() {
    Sent next = underway.peekFirst();
    return next != null && next.isRefused();
  }

  /** Tells whether the broker has answered for every event in flight. */
  synchronized boolean isOver() {
    return underway.stream().allMatch(Sent::isAnswered);
  }

  /** Drops all events in flight and returns their size in characters. */
  synchronized long giveUp() {
    long size = underway.stream().mapToLong(Sent::size).sum();
    underway.clear();
    last = 0;
    return size;
  }
}
