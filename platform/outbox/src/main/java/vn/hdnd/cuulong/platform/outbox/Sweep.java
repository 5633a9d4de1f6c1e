package vn.hdnd.cuulong.platform.outbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
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

  private final Relay relay;
  private final OrderedSender sender;
  private final Leases leases;
  private final RelayMetrics metrics;
  private final OutboxProperties properties;
  private long nextRenewal = System.nanoTime();

  Sweep(
      Relay relay,
      OrderedSender sender,
      Leases leases,
      RelayMetrics metrics,
      OutboxProperties properties) {
    this.relay = relay;
    this.sender = sender;
    this.leases = leases;
    this.metrics = metrics;
    this.properties = properties;
  }

  /** Relays until nothing waits or the broker does not keep up; counts all waiting events. */
  void run(Collection<Outboxes> all, BooleanSupplier going) throws InterruptedException {
    Backlog backlog = Backlog.NONE;
    renewIfDue();
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
          open =
              open
                  && relay(
                      each,
                      window.stream().map(Waiting::id).toList(),
                      found -> found,
                      leases::settle);
        }
      }
    }
    metrics.found(backlog, sender.refused());
  }

  /**
   * Relays aggregates that were just changed; an earlier round has often done so already.
   *
   * @param durable aggregate to the sequence up to which its events are known to be durable; a
   *     write of another command at this moment may still be undone
   */
  void relayWoken(Outboxes outboxes, Map<String, Long> durable) throws InterruptedException {
    var _ =
        relay(
            outboxes,
            durable.keySet(),
            found ->
                found
                    .map(each -> each.through(durable.getOrDefault(each.id(), 0L)))
                    .filter(each -> !each.events().isEmpty()),
            () -> {});
  }

  /**
   * @param wanted the part of the found events to relay
   * @param settled returns when everything read before is durable
   */
  private boolean relay(
      Outboxes outboxes,
      Collection<String> ids,
      UnaryOperator<Stream<PendingAggregate>> wanted,
      Runnable settled)
      throws InterruptedException {
    boolean open = true;
    try (Stream<PendingAggregate> found = wanted.apply(outboxes.read(ids, leases))) {
      var load = new ArrayList<PendingAggregate>();
      long size = 0;
      for (Iterator<PendingAggregate> each = found.iterator(); each.hasNext() && open; ) {
        PendingAggregate next = each.next();
        load.add(next);
        size += next.size();
        if (size >= LOAD) {
          settled.run();
          open = relay.relay(outboxes, List.copyOf(load));
          load.clear();
          size = 0;
        }
      }
      if (load.isEmpty()) {
        return open;
      }
      settled.run();
      return relay.relay(outboxes, load) && open;
    }
  }

  private void renewIfDue() {
    if (System.nanoTime() - nextRenewal >= 0 || leases.shares().isEmpty()) {
      leases.renew();
      sender.keepOnly(id -> leases.leaseFor(id).isPresent());
      nextRenewal = System.nanoTime() + properties.leaseDuration().dividedBy(3).toNanos();
    }
  }
}
