package vn.hdnd.cuulong.regional.statistics.messaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
 * Adds each event to the cells of its partition, once and in the order of its aggregate: a relay
 * may send 1, 2, 1, 2, or 2, 3, 1, 2, 3, and only the successor of the last counted event is
 * counted. A message that is no event of an aggregate is skipped; an event that cannot be counted
 * is passed by, so that those behind it count. An aggregate's events are all in one partition, and
 * so are its position and the cells that they change: one commit keeps them together.
 */
final class CountingProcessor implements Processor<byte[], byte[], String, PublishedCell> {

  static final String AGGREGATES = "aggregates";

  private static final Logger LOG = LoggerFactory.getLogger(CountingProcessor.class);

  private final Consumer<Reason> passedOver;
  private final Predicate<RecordMetadata> isLast;
  private @Nullable Stage stage;

  /** The processor's objects at run time. */
  private record Stage(
      ProcessorContext<String, PublishedCell> context,
      KeyValueStore<byte[], CountedAggregate> aggregates,
      CountedCells cells) {

    CountedAggregate aggregate(String subject) {
      CountedAggregate kept = aggregates.get(key(subject));
      return kept == null ? CountedAggregate.NEW : kept;
    }

    void keep(String subject, CountedAggregate counted) {
      aggregates.put(key(subject), counted);
    }

    private static byte[] key(String subject) {
      return subject.getBytes(StandardCharsets.UTF_8);
    }
  }

  CountingProcessor(Predicate<RecordMetadata> isLast, Consumer<Reason> passedOver) {
    this.isLast = isLast;
    this.passedOver = passedOver;
  }

  @Override
  public void init(ProcessorContext<String, PublishedCell> context) {
    stage = new Stage(context, context.getStateStore(AGGREGATES), new CountedCells(context));
  }

  @Override
  public void process(Record<byte[], byte[]> message) {
    Stage running = stage;
    if (running == null) {
      throw new IllegalStateException("init comes first");
    }
    RecordMetadata place = running.context().recordMetadata().orElseThrow();
    switch (FactReader.read(place.topic(), message)) {
      case FactReading.PassedOver(Reason reason) -> passedOver.accept(reason);
      case FactReading.Uncounted(String subject, long sequence, Reason reason) ->
          passBy(running, subject, sequence, reason);
      case FactReading.Understood(Fact fact) -> count(running, fact, message.timestamp());
    }
    if (isLast.test(place)) {
      running.cells().publish();
    } else {
      running.cells().publishLater();
    }
  }

  private void count(Stage running, Fact fact, long timestamp) {
    List<Effect> effects;
    try {
      effects = Effect.of(fact);
    } catch (RuntimeException unreadable) {
      // Its content is not logged.
      LOG.warn("{} {} cannot be counted: {}", fact.type(), fact.subject(), unreadable.getClass());
      passBy(running, fact.subject(), fact.sequence(), Reason.UNREADABLE);
      return;
    }
    CountedAggregate counted = running.aggregate(fact.subject());
    Optional<Reason> notNow = notNow(counted, fact.sequence());
    if (notNow.isPresent()) {
      passedOver.accept(notNow.get());
      return;
    }
    counted = counted.after(fact.sequence());
    for (Effect effect : effects) {
      changes(counted, effect)
          .forEach(change -> running.cells().add(change, fact.time(), timestamp));
      if (effect.slot() != null) {
        counted = counted.with(slot(effect), effect.added());
      }
    }
    running.keep(fact.subject(), counted);
  }

  private void passBy(Stage running, String subject, long sequence, Reason reason) {
    CountedAggregate counted = running.aggregate(subject);
    if (notNow(counted, sequence).isEmpty()) {
      running.keep(subject, counted.after(sequence));
    }
    passedOver.accept(reason);
  }

  /** Returns why an event is not the next one; empty if it is. */
  private static Optional<Reason> notNow(CountedAggregate counted, long sequence) {
    if (sequence <= counted.sequence()) {
      return Optional.of(Reason.REPEATED);
    }
    return sequence > counted.sequence() + 1 ? Optional.of(Reason.AHEAD) : Optional.empty();
  }

  /**
   * Returns the contributions to add, and those to withdraw of an earlier event that this one
   * replaces.
   */
  private static List<Contribution> changes(CountedAggregate counted, Effect effect) {
    List<Contribution> added = effect.added();
    if (effect.slot() == null) {
      return added;
    }
    List<Contribution> earlier = counted.latest().getOrDefault(slot(effect), List.of());
    if (earlier.equals(added)) {
      return List.of();
    }
    var changes = new ArrayList<Contribution>();
    earlier.forEach(each -> changes.add(each.negated()));
    changes.addAll(added);
    return changes;
  }

  private static String slot(Effect effect) {
    return effect.measure().id() + "|" + effect.slot();
  }
}
