package vn.hdnd.cuulong.platform.outbox;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Outboxes;
import vn.hdnd.cuulong.platform.commands.StoredEvents;
import vn.hdnd.cuulong.platform.leases.Lease;
import vn.hdnd.cuulong.platform.leases.Leases;

/**
 * Sends the events that commands have just stored: from memory if no event before them is missing
 * on the topic; otherwise from the outboxes.
 */
final class Relay {

  private final Map<String, Outboxes> outboxes = new LinkedHashMap<>();
  private final OrderedSender sender;
  private final Leases leases;
  private final Underway underway;
  private final Sweep sweep;

  Relay(
      List<Outboxes> outboxes,
      OrderedSender sender,
      Leases leases,
      Underway underway,
      Sweep sweep) {
    outboxes.forEach(each -> this.outboxes.put(each.type().collection(), each));
    this.sender = sender;
    this.leases = leases;
    this.underway = underway;
    this.sweep = sweep;
  }

  /** Returns the outboxes of all types. */
  Collection<Outboxes> outboxes() {
    return outboxes.values();
  }

  /** Sends events that were handed over. A sweep finds those that cannot be sent now. */
  void take(List<Handovers.Handed> batch) throws InterruptedException {
    sender.forgetSome();
    var toRead = new LinkedHashMap<Outboxes, Map<String, Long>>();
    for (Handovers.Handed each : batch) {
      Outboxes told = outboxes.get(each.collection());
      switch (told == null ? OrderedSender.Outcome.TAKEN : hand(told, each)) {
        case TAKEN -> {}
        case LATER ->
            toRead
                .computeIfAbsent(told, any -> new LinkedHashMap<>())
                .merge(each.events().id(), each.events().last(), Math::max);
        case FULL -> {
          return;
        }
      }
    }
    for (Map.Entry<Outboxes, Map<String, Long>> each : toRead.entrySet()) {
      sweep.sendWoken(each.getKey(), each.getValue());
    }
  }

  /** Leaves the events of a share that another relay holds, or has taken over, to that relay. */
  private OrderedSender.Outcome hand(Outboxes told, Handovers.Handed handed)
      throws InterruptedException {
    StoredEvents events = handed.events();
    @Nullable Lease lease = leases.leaseFor(events.id()).orElse(null);
    if (lease == null || isOvertaken(events, lease)) {
      return OrderedSender.Outcome.TAKEN;
    }
    if (!underway.hasRoom()) {
      return OrderedSender.Outcome.FULL;
    }
    return handed.isOld()
        ? OrderedSender.Outcome.LATER
        : sender.hand(told, events.under(lease), events.alone());
  }

  private static boolean isOvertaken(StoredEvents events, Lease lease) {
    return events.relayEpoch() > lease.epoch();
  }
}
