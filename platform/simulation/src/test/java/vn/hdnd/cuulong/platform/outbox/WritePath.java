package vn.hdnd.cuulong.platform.outbox;

import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
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

  private static final Duration LEASE = Duration.ofSeconds(15);
  private static final Duration NEVER = Duration.ofDays(1);

  private final AggregateCommands<S> commands;
  private final Outboxes outboxes;
  private final Leases leases;
  private final OrderedSender sender;
  private final Relay relay;
  private final RelayMetrics metrics;
  private final Map<String, Long> wakes = new LinkedHashMap<>();
  private Sweep sweep;

  /**
   * @param wake changes the durable sequence that the relay is told; the identity unless a mutation
   *     changes it
   */
  public WritePath(
      AggregateType<S> type,
      EventCatalogue catalogue,
      MongoOperations mongo,
      Producer<String, byte[]> producer,
      Clock clock,
      String owner,
      DayRule days,
      LongUnaryOperator wake) {
    var listener =
        new CommandListener() {
          @Override
          public void stored(AggregateType<?> of, String id, long sequence) {
            wakes.merge(id, wake.applyAsLong(sequence), Math::max);
          }
        };
    this.commands =
        new AggregateCommandsFactory(
                mongo, catalogue, LIMITS, listener, CommandRules.of(days), IndexStates.none())
            .of(type);
    this.outboxes = new Outboxes(type, mongo, clock, ServedCouncils.all());
    this.leases = new Leases(mongo, "relay", clock, LEASE, owner);
    this.sender = new OrderedSender(() -> producer, new EventRecords(catalogue));
    this.metrics = new RelayMetrics(new CompositeMeterRegistry(), clock);
    this.relay = new Relay(sender, new Journal(mongo), AT_ONCE, metrics);
    this.sweep = sweep(AT_ONCE);
  }

  public AggregateCommands<S> commands() {
    return commands;
  }

  /** Tells whether a command has announced new events to the relay. */
  public boolean isWoken() {
    return !wakes.isEmpty();
  }

  /** Relays the announced events; failed ones are left to a sweep. */
  public void relayWoken() throws InterruptedException {
    var durable = new LinkedHashMap<>(wakes);
    wakes.clear();
    sweep.relayWoken(outboxes, durable);
  }

  /**
   * Relays all waiting events.
   *
   * @param renewing whether the leases are renewed before each window; otherwise only a relay
   *     without leases does so
   */
  public void sweep(boolean renewing) throws InterruptedException {
    sweep = renewing ? sweep(AT_ONCE) : sweep;
    sweep.run(List.of(outboxes), () -> true);
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
    return new Sweep(relay, sender, leases, metrics, paces(lease));
  }

  private static OutboxProperties paces(Duration lease) {
    return new OutboxProperties(AT_ONCE, lease, 2, AT_ONCE);
  }
}
