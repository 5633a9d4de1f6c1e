package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hdnd.cuulong.platform.commands.OutboxEntry;
import vn.hdnd.cuulong.platform.commands.Outboxes;
import vn.hdnd.cuulong.platform.commands.PendingAggregate;

/**
 * Sends events to the broker so that those of one aggregate reach the topic in order, possibly with
 * repeats. The client retries for ever and in order. So an event in flight is not sent again,
 * nothing follows an event that the client did not accept, and once the broker has refused one,
 * that aggregate's events are sent one at a time. Events in flight behind a refused one may reach
 * the topic before it; they are repeated after it, and a reader parks them until then. The sending
 * thread uses it, except for the methods that {@link Settling} and its loop call.
 */
final class OrderedSender implements AutoCloseable {

  /** The result of sending events. */
  enum Outcome {
    /** They are in flight, or were sent before. */
    TAKEN,
    /** They have to be read from their outbox. */
    LATER,
    /** The client accepts no more for now, of any aggregate. */
    FULL
  }

  private static final Logger LOG = LoggerFactory.getLogger(OrderedSender.class);

  private static final Duration REST = Duration.ofMillis(500);

  /** More aggregates than this are reduced to those that are in use. */
  private static final int MOST_IDLE = 10_000;

  private final LateProducer client;
  private final EventRecords records;
  private final Underway underway;
  private final Duration memory;
  private final Map<Line.Key, Line> lines = new HashMap<>();
  private final Set<Line.Key> refused = ConcurrentHashMap.newKeySet();
  private final LinkedBlockingQueue<Line> sent = new LinkedBlockingQueue<>();
  private final Semaphore signal = new Semaphore(0);
  private long rounds;

  /** Remembers an aggregate for longer than a hand-over stays valid. */
  OrderedSender(
      Supplier<Producer<String, byte[]>> making, EventRecords records, Underway underway) {
    this(making, records, underway, Duration.ofSeconds(2));
  }

  /**
   * @param memory how long an aggregate is remembered after its last event
   */
  OrderedSender(
      Supplier<Producer<String, byte[]>> making,
      EventRecords records,
      Underway underway,
      Duration memory) {
    this.memory = memory;
    this.client = new LateProducer(making, REST);
    this.records = records;
    this.underway = underway;
  }

  /**
   * Sends the events that were read from outboxes and are not in flight yet.
   *
   * @return whether the client accepts more; it does not while it cannot be created
   */
  boolean send(Outboxes outboxes, List<PendingAggregate> aggregates) throws InterruptedException {
    for (PendingAggregate each : aggregates) {
      if (send(lineOf(outboxes, each), each, false, true) == Outcome.FULL) {
        return false;
      }
    }
    return true;
  }

  /**
   * Sends the events that a command has stored.
   *
   * @param alone whether all earlier events are known to be on the topic
   */
  Outcome hand(Outboxes outboxes, PendingAggregate stored, boolean alone)
      throws InterruptedException {
    return send(lineOf(outboxes, stored), stored, true, alone);
  }

  private Line lineOf(Outboxes outboxes, PendingAggregate aggregate) {
    var key = new Line.Key(outboxes.type().collection(), aggregate.id());
    return lines.computeIfAbsent(key, any -> new Line(outboxes, key));
  }

  /**
   * @param inOrder whether all earlier events are known to be on the topic; otherwise these events
   *     must follow the last one that was sent
   */
  private Outcome send(Line line, PendingAggregate aggregate, boolean handed, boolean inOrder)
      throws InterruptedException {
    if (line.isStuck() && !giveUp(line)) {
      return Outcome.LATER;
    }
    boolean oneByOne = refused.contains(line.key());
    if (oneByOne && !line.isIdle()) {
      return Outcome.LATER;
    }
    long last = line.last();
    List<OutboxEntry> fresh =
        aggregate.events().stream()
            .filter(each -> each.sequence() > last)
            .limit(oneByOne ? 1 : Long.MAX_VALUE)
            .toList();
    if (fresh.isEmpty()) {
      return Outcome.TAKEN;
    }
    boolean follows = inOrder || fresh.getFirst().sequence() == last + 1;
    return (handed && oneByOne) || !follows ? Outcome.LATER : send(line, aggregate, fresh);
  }

  /** Restarts a line whose next event was refused, after all events behind it are answered. */
  private boolean giveUp(Line line) {
    Sent next = line.next();
    if (next == null || !line.isOver()) {
      return false;
    }
    refuse(line, next);
    underway.remove(line.giveUp());
    return true;
  }

  private Outcome send(Line line, PendingAggregate aggregate, List<OutboxEntry> fresh)
      throws InterruptedException {
    Producer<String, byte[]> producer = client.get();
    if (producer == null) {
      return Outcome.FULL;
    }
    long round = line.round(() -> ++rounds);
    try {
      for (OutboxEntry entry : fresh) {
        var record = records.record(aggregate, entry, round);
        var one = new Sent(aggregate, entry, producer.send(record));
        if (one.isRefused()) {
          return afterRefusal(line, one);
        }
        line.add(one);
        underway.add(one.size());
      }
    } catch (InterruptException stopped) {
      throw new InterruptedException("while sending");
    } finally {
      var _ = sent.add(line);
      signal.release();
    }
    return Outcome.TAKEN;
  }

  /** A client without room or broker fails for all events; other failures concern this event. */
  private Outcome afterRefusal(Line line, Sent one) {
    if (one.answer().exceptionNow() instanceof TimeoutException full) {
      LOG.warn("The broker's client takes no more for now: {}", full.getMessage());
      return Outcome.FULL;
    }
    refuse(line, one);
    return Outcome.LATER;
  }

  /** Tells whether events of an aggregate are in flight, so that it need not be read. */
  boolean isUnderway(String collection, String id) {
    Line line = lines.get(new Line.Key(collection, id));
    return line != null && !line.isIdle() && !line.isStuck();
  }

  /**
   * Forgets aggregates that have been idle for a while. Until then, events that are read or handed
   * over late are not sent again. Must not be called between reading and sending.
   */
  void forgetIdle() {
    long since = System.nanoTime() - memory.toNanos();
    lines.values().removeIf(line -> line.isIdleSince(since));
  }

  /** Does the same if many aggregates are remembered. */
  void forgetSome() {
    if (lines.size() > MOST_IDLE) {
      forgetIdle();
    }
  }

  /** Forgets aggregates that another relay has taken over, as soon as nothing is in flight. */
  void keepOnly(Predicate<String> covered) {
    lines
        .values()
        .removeIf(line ->
            !covered.test(line.key().id()) && (line.isIdle() || (line.isStuck() && giveUp(line))));
    refused.removeIf(key -> !covered.test(key.id()));
  }

  /** Returns the number of aggregates whose next event the broker refused. */
  int refused() {
    return refused.size();
  }

  /** Waits until the client has accepted an event, at most for a time. */
  void awaitSent(Duration patience) throws InterruptedException {
    boolean ignored = signal.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    int _ = signal.drainPermits();
  }

  /** Ends {@link #awaitSent}. */
  void wakeSettling() {
    signal.release();
  }

  /** Collects the aggregates of which the client has accepted events since the last call. */
  void drainTo(Collection<Line> taken) {
    sent.drainTo(taken);
  }

  /** Records that the first events of an aggregate are in the journal and removed. */
  void settle(Line line, List<Sent> first) {
    line.settle(first.size());
    underway.remove(first.stream().mapToLong(Sent::size).sum());
    if (line.isIdle()) {
      refused.remove(line.key());
    }
  }

  /** Records that the broker has refused an event. */
  void refuse(Line line, Sent one) {
    if (refused.add(line.key())) {
      LOG.error(
          "Event {} of {} {} is refused; it and those behind it wait",
          one.entry().sequence(),
          line.key().collection(),
          line.key().id(),
          one.answer().exceptionNow());
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
