package vn.hdnd.cuulong.platform.outbox;

import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.util.unit.DataSize;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandListener;
import vn.hdnd.cuulong.platform.commands.CommandProperties;
import vn.hdnd.cuulong.platform.commands.CommandRules;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.commands.Journal;
import vn.hdnd.cuulong.platform.commands.Outboxes;
import vn.hdnd.cuulong.platform.commands.StoredEvents;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.leases.Leases;
import vn.hdnd.cuulong.platform.store.ServedCouncils;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;

/**
 * The write path of one instance, wired as in its configuration except for the relay's thread: the
 * work that {@link RelayLoop} does on its clock is done here on request.
 */
public final class WritePath<S> {

  /** So short that everything is due at once. */
  private static final Duration AT_ONCE = Duration.ZERO;

  /** Small limits, so that a few commands reach each of them. */
  private static final CommandProperties LIMITS =
      new CommandProperties(5, DataSize.ofMegabytes(1), AT_ONCE, 2);

  /** Characters; some ten events. */
  private static final int MOST_UNDERWAY = 400;

  private static final Duration LEASE = Duration.ofSeconds(15);
  private static final Duration NEVER = Duration.ofDays(1);

  /** What the relay is told of what was stored; the rest are mutations. */
  public enum Telling {
    AS_IT_IS,
    ACROSS_A_GAP,
    WITHOUT_SEQUENCE
  }

  private final Telling telling;
  private final AggregateCommands<S> commands;
  private final Outboxes outboxes;
  private final Leases leases;
  private final Underway underway = new Underway(MOST_UNDERWAY);
  private final OrderedSender sender;
  private final Settling settling;
  private final RelayMetrics metrics;
  private final List<Handovers.Handed> handed = new ArrayList<>();
  private Sweep sweep;

  /**
   * @param telling what the relay is told of what was stored
   */
  public WritePath(
      AggregateType<S> type,
      EventCatalogue catalogue,
      MongoOperations mongo,
      Producer<String, byte[]> producer,
      Clock clock,
      String owner,
      DayRule days,
      Telling telling) {
    var listener =
        new CommandListener() {
          @Override
          public void stored(AggregateType<?> of, StoredEvents events) {
            handed.add(Handovers.Handed.now(of.collection(), told(events)));
          }
        };
    this.telling = telling;
    this.commands =
        new AggregateCommandsFactory(
                mongo, catalogue, LIMITS, listener, CommandRules.of(days), IndexStates.none())
            .of(type);
    this.outboxes = new Outboxes(type, mongo, clock, ServedCouncils.all());
    this.leases = new Leases(mongo, "relay", clock, LEASE, owner);
    this.sender = new OrderedSender(() -> producer, new EventRecords(catalogue), underway, AT_ONCE);
    this.metrics = new RelayMetrics(new CompositeMeterRegistry(), clock);
    this.settling = new Settling(sender, new Journal(mongo), metrics, AT_ONCE);
    this.sweep = sweep(AT_ONCE);
  }

  public AggregateCommands<S> commands() {
    return commands;
  }

  /** Whether commands have handed over new events. */
  public boolean hasHanded() {
    return !handed.isEmpty();
  }

  /** Sends what commands have handed over; what fails is left to a sweep. */
  public void takeHanded() throws InterruptedException {
    var batch = List.copyOf(handed);
    handed.clear();
    if (telling == Telling.WITHOUT_SEQUENCE) {
      sweep.sendWoken(
          outboxes,
          batch.stream()
              .map(each -> each.events().id())
              .distinct()
              .collect(Collectors.toMap(id -> id, any -> Long.MAX_VALUE)));
      return;
    }
    new Relay(List.of(outboxes), sender, leases, underway, sweep).take(batch);
  }

  private StoredEvents told(StoredEvents events) {
    return new StoredEvents(
        events.id(),
        events.council(),
        events.events(),
        telling == Telling.ACROSS_A_GAP || events.alone(),
        events.relayEpoch());
  }

  /** Settles what the broker has. */
  public void settle() throws InterruptedException {
    settling.settle();
  }

  /**
   * Sends all that waits.
   *
   * @param renewing whether the leases are renewed before each window; otherwise only a relay
   *     without leases does so
   */
  public void sweep(boolean renewing) throws InterruptedException {
    sweep = renewing ? sweep(AT_ONCE) : sweep;
    var _ = sweep.run(List.of(outboxes), () -> true);
    sweep = renewing ? sweepRenewedJustNow() : sweep;
  }

  /** Gives the leases back, like a relay that is stopped. */
  public void release() {
    leases.release();
  }

  private Sweep sweepRenewedJustNow() {
    return sweep(NEVER);
  }

  private Sweep sweep(Duration lease) {
    return new Sweep(sender, underway, leases, metrics, paces(lease));
  }

  private static OutboxProperties paces(Duration lease) {
    return new OutboxProperties(AT_ONCE, AT_ONCE, lease, 2, AT_ONCE);
  }
}
