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
 * The write path of one instance as its configuration wires it, but for the relay's thread: what
 * {@link RelayLoop} does on its clock is done here when it is asked for.
 */
public final class WritePath<S> {

  /** So short that whatever is asked for its age is due. */
  private static final Duration AT_ONCE = Duration.ZERO;

  /** Small, so that few commands meet each of them. */
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
   * @param wake what the relay is told of the sequence that is durable; the identity but for a
   *     mutation
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

  /** Whether a command has told the relay of new events. */
  public boolean isWoken() {
    return !wakes.isEmpty();
  }

  /** Relays what commands have told of; what fails is left to a sweep. */
  public void relayWoken() throws InterruptedException {
    var durable = new LinkedHashMap<>(wakes);
    wakes.clear();
    sweep.relayWoken(outboxes, durable);
  }

  /**
   * Relays all that waits.
   *
   * @param renewing whether it is time to renew the leases before each window; otherwise only a
   *     relay without any does
   */
  public void sweep(boolean renewing) throws InterruptedException {
    sweep = renewing ? sweep(AT_ONCE) : sweep;
    sweep.run(List.of(outboxes), () -> true);
    sweep = renewing ? sweepRenewedJustNow() : sweep;
  }

  /** Gives the leases back, as a relay does that is told to stop. */
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
