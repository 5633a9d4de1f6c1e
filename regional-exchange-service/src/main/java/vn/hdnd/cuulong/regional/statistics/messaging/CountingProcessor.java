package vn.hdnd.cuulong.regional.statistics.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hdnd.cuulong.regional.statistics.Contribution;
import vn.hdnd.cuulong.regional.statistics.Effect;
import vn.hdnd.cuulong.regional.statistics.Fact;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Reason;

/**
 * Splits each event into its contributions to cells, once and in the order of its aggregate: a
 * relay may send 1, 2, 1, 2, or 2, 3, 1, 2, 3, and only the successor of the last counted event is
 * counted. A message that is no event of an aggregate is skipped; an event that cannot be counted
 * is skipped too, so that later ones count.
 */
final class CountingProcessor implements Processor<byte[], byte[], String, CellChange> {

  static final String POSITIONS = "positions";
  static final String LATEST = "latest-contributions";

  private static final Logger LOG = LoggerFactory.getLogger(CountingProcessor.class);

  private final Consumer<Reason> passedOver;
  private @Nullable Stage stage;

  /** The processor's objects at run time. */
  private record Stage(
      ProcessorContext<String, CellChange> context,
      KeyValueStore<String, Long> positions,
      KeyValueStore<String, LatestContributions> latest) {}

  CountingProcessor(Consumer<Reason> passedOver) {
    this.passedOver = passedOver;
  }

  @Override
  public void init(ProcessorContext<String, CellChange> context) {
    stage = new Stage(context, context.getStateStore(POSITIONS), context.getStateStore(LATEST));
  }

  @Override
  public void process(Record<byte[], byte[]> message) {
    Stage running = stage;
    if (running == null) {
      throw new IllegalStateException("init comes first");
    }
    String topic = running.context().recordMetadata().map(RecordMetadata::topic).orElse("");
    switch (FactReader.read(topic, message)) {
      case FactReading.PassedOver(Reason reason) -> passedOver.accept(reason);
      case FactReading.Uncounted(String subject, long sequence, Reason reason) ->
          passBy(running, subject, sequence, reason);
      case FactReading.Understood(Fact fact) -> count(running, fact, message);
    }
  }

  private void count(Stage running, Fact fact, Record<byte[], byte[]> message) {
    List<Effect> effects;
    try {
      effects = Effect.of(fact);
    } catch (RuntimeException unreadable) {
      // Its content is not logged.
      LOG.warn("{} {} cannot be counted: {}", fact.type(), fact.subject(), unreadable.getClass());
      passBy(running, fact.subject(), fact.sequence(), Reason.UNREADABLE);
      return;
    }
    Optional<Reason> notNow = notNow(running, fact.subject(), fact.sequence());
    if (notNow.isPresent()) {
      passedOver.accept(notNow.get());
      return;
    }
    running.positions().put(fact.subject(), fact.sequence());
    effects.forEach(effect ->
        forward(running, changes(running, fact, effect), fact.time(), message.timestamp()));
  }

  private void passBy(Stage running, String subject, long sequence, Reason reason) {
    if (notNow(running, subject, sequence).isEmpty()) {
      running.positions().put(subject, sequence);
    }
    passedOver.accept(reason);
  }

  /** Returns why an event is not the next one; empty if it is. */
  private static Optional<Reason> notNow(Stage running, String subject, long sequence) {
    Long kept = running.positions().get(subject);
    long last = kept == null ? 0 : kept;
    if (sequence <= last) {
      return Optional.of(Reason.REPEATED);
    }
    return sequence > last + 1 ? Optional.of(Reason.AHEAD) : Optional.empty();
  }

  /**
   * Returns the contributions to add, and those to withdraw of an earlier event that this one
   * replaces.
   */
  private static List<Contribution> changes(Stage running, Fact fact, Effect effect) {
    List<Contribution> added = effect.added();
    if (effect.slot() == null) {
      return added;
    }
    String slot = String.join("|", fact.subject(), effect.measure().id(), effect.slot());
    LatestContributions before = running.latest().get(slot);
    List<Contribution> earlier = before == null ? List.of() : before.contributions();
    if (earlier.equals(added)) {
      return List.of();
    }
    running.latest().put(slot, new LatestContributions(added));
    var changes = new ArrayList<Contribution>();
    earlier.forEach(each -> changes.add(each.negated()));
    changes.addAll(added);
    return changes;
  }

  private static void forward(
      Stage running, List<Contribution> changes, Instant at, long timestamp) {
    changes.forEach(change ->
        running
            .context()
            .forward(
                new Record<>(
                    change.cell().text(),
                    new CellChange(change.amount(), at),
                    timestamp,
                    new RecordHeaders())));
  }
}
