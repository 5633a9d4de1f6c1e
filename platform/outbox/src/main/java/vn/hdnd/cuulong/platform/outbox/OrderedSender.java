package vn.hdnd.cuulong.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hdnd.cuulong.platform.commands.OutboxEntry;
import vn.hdnd.cuulong.platform.commands.PendingAggregate;

/**
 * Sends events to the broker so that those of one aggregate reach the topic in order, possibly with
 * repeats. The client retries for ever and in order. So an event in flight is not sent again,
 * nothing follows an event that the client did not accept, and once the broker has refused one,
 * that aggregate's events are sent one at a time. Events in flight behind a refused one may reach
 * the topic before it; they are repeated after it, and a reader parks them until then.
 */
final class OrderedSender implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(OrderedSender.class);
  private static final Duration REST = Duration.ofMillis(500);

  private record Key(String collection, String id) {}

  /**
   * The events that the client accepted in one round.
   *
   * @param complete false if it accepts no more for now, of any aggregate
   */
  record Load(List<Sent> sent, boolean complete) {}

  private final LateProducer client;
  private final EventRecords records;
  private final Map<Key, List<Sent>> underway = new HashMap<>();
  private final Set<Key> refused = new HashSet<>();
  private long round;

  OrderedSender(Supplier<Producer<String, byte[]>> making, EventRecords records) {
    this.client = new LateProducer(making, REST);
    this.records = records;
  }

  /** Sends what is not in flight yet; nothing while the broker's client cannot be created. */
  Load send(String collection, List<PendingAggregate> aggregates) throws InterruptedException {
    round++;
    var all = new ArrayList<Sent>();
    Producer<String, byte[]> producer = client.get();
    if (producer == null) {
      return new Load(all, false);
    }
    for (PendingAggregate aggregate : aggregates) {
      var key = new Key(collection, aggregate.id());
      if (aggregate.events().isEmpty() || underway.containsKey(key)) {
        continue;
      }
      var sent = new ArrayList<Sent>();
      underway.put(key, sent);
      boolean open = send(producer, key, aggregate, sent);
      all.addAll(sent);
      if (!open) {
        return new Load(all, false);
      }
    }
    return new Load(all, true);
  }

  private boolean send(
      Producer<String, byte[]> producer, Key key, PendingAggregate aggregate, List<Sent> sent)
      throws InterruptedException {
    int most = refused.contains(key) ? 1 : aggregate.events().size();
    try {
      for (OutboxEntry entry : aggregate.events().subList(0, most)) {
        var one = new Sent(entry, producer.send(records.record(aggregate, entry, round)));
        if (one.isRefused()) {
          return isOpenAfter(key, one);
        }
        sent.add(one);
      }
    } catch (InterruptException stopped) {
      throw new InterruptedException("while sending");
    }
    return true;
  }

  /**
   * Tells whether to continue: a client without room or broker fails for all events, any other
   * failure concerns this event only.
   */
  private boolean isOpenAfter(Key key, Sent one) {
    Throwable reason = one.answer().exceptionNow();
    if (reason instanceof TimeoutException) {
      LOG.warn("The broker's client takes no more for now: {}", reason.getMessage());
      return false;
    }
    complain(key, one);
    return true;
  }

  /** Returns the events of an aggregate that the broker has and that were not settled yet. */
  List<OutboxEntry> through(String collection, String id) {
    return Sent.through(underway.getOrDefault(new Key(collection, id), List.of()));
  }

  /** Settles the first events in flight of an aggregate. */
  void settle(String collection, String id, int events) {
    var key = new Key(collection, id);
    List<Sent> sent = underway.getOrDefault(key, List.of());
    List<Sent> rest = sent.subList(events, sent.size());
    if (rest.isEmpty()) {
      underway.remove(key);
      if (events > 0) {
        refused.remove(key);
      }
    } else if (rest.getFirst().isRefused() && Sent.isOver(rest)) {
      underway.remove(key);
      complain(key, rest.getFirst());
    } else {
      underway.put(key, List.copyOf(rest));
    }
  }

  /** Forgets aggregates that another relay has taken over, as soon as nothing is in flight. */
  void keepOnly(Predicate<String> covered) {
    underway
        .entrySet()
        .removeIf(each -> !covered.test(each.getKey().id()) && Sent.isOver(each.getValue()));
    refused.removeIf(key -> !covered.test(key.id()));
  }

  /** Returns the number of aggregates whose next event the broker refused. */
  int refused() {
    return refused.size();
  }

  private void complain(Key key, Sent one) {
    if (refused.add(key)) {
      LOG.error(
          "Event {} of {} {} is refused; it and those behind it wait",
          one.entry().sequence(),
          key.collection(),
          key.id(),
          one.answer().exceptionNow());
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
