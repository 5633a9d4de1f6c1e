package vn.hdnd.cuulong.platform.outbox;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.commands.Outboxes;
import vn.hdnd.cuulong.platform.commands.PendingAggregate;
import vn.hdnd.cuulong.platform.commands.Waiting;
import vn.hdnd.cuulong.platform.leases.Leases;
import vn.hdnd.cuulong.platform.outbox.RelayMetrics.Backlog;

/**
 * Goes through all waiting events, a load at a time, so that no backlog is too large for the
 * memory.
 */
final class Sweep {

  /** The approximate number of characters of event data in memory at a time. */
  private static final long LOAD = 4_000_000;

  private final OrderedSender sender;
  private final Underway underway;
  private final Leases leases;
  private final RelayMetrics metrics;
  private final OutboxProperties properties;
  private long nextRenewal = System.nanoTime();

  Sweep(
      OrderedSender sender,
      Underway underway,
      Leases leases,
      RelayMetrics metrics,
      OutboxProperties properties) {
    this.sender = sender;
    this.underway = underway;
    this.leases = leases;
    this.metrics = metrics;
    this.properties = properties;
  }

  /**
   * Sends until all waiting events are in flight or the broker does not keep up; counts all waiting
   * aggregates.
   *
   * @return whether there was no work: nothing waits, and no other instance can have stored events
   */
  boolean run(Collection<Outboxes> all, BooleanSupplier going) throws InterruptedException {
    Backlog backlog = Backlog.NONE;
    renewIfDue();
    sender.forgetIdle();
    for (Outboxes each : all) {
      try (Stream<Waiting> waiting = each.waiting(leases.shares())) {
        Iterator<List<Waiting>> windows =
            waiting.gather(Gatherers.windowFixed(properties.batchSize())).iterator();
        boolean open = true;
        while (going.getAsBoolean() && windows.hasNext()) {
          List<Waiting> window = windows.next();
          for (Waiting one : window) {
            backlog = backlog.and(one);
          }
          renewIfDue();
          open = open && send(each, window);
        }
      }
    }
    metrics.found(backlog, sender.refused());
    return backlog.aggregates() == 0
        && sender.refused() == 0
        && leases.shares().size() == Leases.SHARES;
  }

  /**
   * An event that was found is durable when a later write is, unless a failover undid it in
   * between. So the aggregates are read after such a write, and only events that are still the same
   * are sent.
   */
  private boolean send(Outboxes outboxes, List<Waiting> window) throws InterruptedException {
    String collection = outboxes.type().collection();
    Map<String, Waiting> found =
        window.stream()
            .filter(each -> !sender.isUnderway(collection, each.id()))
            .collect(Collectors.toMap(Waiting::id, each -> each, (one, _) -> one));
    if (found.isEmpty()) {
      return true;
    }
    leases.settle();
    return send(
        outboxes,
        found.keySet(),
        read ->
            read.filter(each -> requireNonNull(found.get(each.id())).isStill(each))
                .map(each -> requireNonNull(found.get(each.id())).of(each)));
  }

  /**
   * Sends the waiting events of aggregates that were just changed and could not be sent from
   * memory.
   *
   * @param durable aggregate to the sequence up to which its events are known to be durable; a
   *     write of another command at this moment may still be undone
   */
  void sendWoken(Outboxes outboxes, Map<String, Long> durable) throws InterruptedException {
    var _ =
        send(
            outboxes,
            durable.keySet(),
            found ->
                found
                    .map(each -> each.through(durable.getOrDefault(each.id(), 0L)))
                    .filter(each -> !each.events().isEmpty()));
  }

  /**
   * @param wanted selects what to send
   */
  private boolean send(
      Outboxes outboxes, Collection<String> ids, UnaryOperator<Stream<PendingAggregate>> wanted)
      throws InterruptedException {
    sender.forgetSome();
    boolean open = true;
    try (Stream<PendingAggregate> found = wanted.apply(outboxes.read(ids, leases))) {
      var load = new ArrayList<PendingAggregate>();
      long size = 0;
      Iterator<PendingAggregate> each = found.iterator();
      while (open && each.hasNext()) {
        PendingAggregate next = each.next();
        load.add(next);
        size += next.size();
        if (size >= LOAD || !each.hasNext()) {
          open = sendAll(outboxes, List.copyOf(load));
          load.clear();
          size = 0;
        }
      }
    }
    return open;
  }

  private boolean sendAll(Outboxes outboxes, List<PendingAggregate> load)
      throws InterruptedException {
    outboxes.remove(
        load.stream()
            .filter(each -> each.events().isEmpty())
            .map(each -> each.relayed(each.sequence()))
            .toList());
    return underway.awaitRoom(properties.sendTimeout()) && sender.send(outboxes, load);
  }

  private void renewIfDue() {
    if (System.nanoTime() - nextRenewal >= 0 || leases.shares().isEmpty()) {
      leases.renew();
      sender.keepOnly(id -> leases.leaseFor(id).isPresent());
      nextRenewal = System.nanoTime() + properties.leaseDuration().dividedBy(4).toNanos();
    }
  }
}
