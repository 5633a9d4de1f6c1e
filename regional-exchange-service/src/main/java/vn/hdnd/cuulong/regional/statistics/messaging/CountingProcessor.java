package vn.hdnd.cuulong.regional.statistics.messaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingCount;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingEvent;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingEvents;
import vn.hdnd.cuulong.regional.statistics.Contribution;
import vn.hdnd.cuulong.regional.statistics.Effect;
import vn.hdnd.cuulong.regional.statistics.Fact;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Reason;
import vn.hdnd.cuulong.regional.streams.Backlog;

/**
 * Adds each event to the cells of its partition, once and in the order of its aggregate: a relay
 * may send 1, 2, 1, 2, or 2, 3, 1, 2, 3, and only the successor of the last counted event is
 * counted. A message that is no event of an aggregate is skipped; an event that cannot be counted
 * is passed by, so that those behind it count; an event of a version that this program does not
 * know waits, and the later ones of its aggregate behind it. An aggregate's events are all in one
 * partition, and so are its position and the cells that they change: one commit keeps them
 * together.
 */
final class CountingProcessor implements Processor<byte[], byte[], String, PublishedCell> {

  static final String AGGREGATES = "aggregates";
  static final String WAITING = "waiting";

  private static final Logger LOG = LoggerFactory.getLogger(CountingProcessor.class);

  private final Parts parts;
  private @Nullable Stage stage;

  /**
   * What the processor works with, the same in all threads.
   *
   * @param facts reads the events
   * @param backlog how many records are behind one, so when what it changes shall be seen
   * @param passedOver is told of every message that is not counted
   * @param waiting how many events wait
   */
  record Parts(
      FactReader facts, Backlog backlog, Consumer<Reason> passedOver, WaitingCount waiting) {}

  /** The processor's objects at run time. */
  private record Stage(
      ProcessorContext<String, PublishedCell> context,
      KeyValueStore<byte[], CountedAggregate> aggregates,
      CountedCells cells,
      WaitingEvents waiting) {

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

  CountingProcessor(Parts parts) {
    this.parts = parts;
  }

  @Override
  public void init(ProcessorContext<String, PublishedCell> context) {
    stage =
        new Stage(
            context,
            context.getStateStore(AGGREGATES),
            new CountedCells(context),
            WaitingEvents.of(context, WAITING, parts.waiting(), this::tookWhatWaited));
  }

  @Override
  public void process(Record<byte[], byte[]> message) {
    Stage running = running();
    RecordMetadata place = running.context().recordMetadata().orElseThrow();
    switch (FactReader.find(place.topic(), message)) {
      case FactReading.Found.Other(Reason reason) -> parts.passedOver().accept(reason);
      case FactReading.Found.Event(ReceivedEvent event) ->
          take(running, new WaitingEvent(event, message.timestamp()));
    }
    running
        .cells()
        .publishInTime(parts.backlog().behind(place.topic(), place.partition(), place.offset()));
  }

  @Override
  public void close() {
    if (stage != null) {
      stage.waiting().close();
    }
  }

  private Stage running() {
    Stage running = stage;
    if (running == null) {
      throw new IllegalStateException("init comes first");
    }
    return running;
  }

  private void take(Stage running, WaitingEvent come) {
    String subject = come.event().subject();
    CountedAggregate counted = running.aggregate(subject);
    OptionalLong waits = running.waiting().last(subject);
    Optional<Reason> notNow = notNow(waits.orElse(counted.sequence()), come.event().sequence());
    if (notNow.isPresent()) {
      parts.passedOver().accept(notNow.get());
    } else if (waits.isPresent() || !took(running, come, counted)) {
      running.waiting().add(come);
    }
  }

  private boolean tookWhatWaited(WaitingEvent waited) {
    Stage running = running();
    boolean taken = took(running, waited, running.aggregate(waited.event().subject()));
    running.cells().publishSoon();
    return taken;
  }

  /**
   * Counts the next event of an aggregate or passes it by; false if its version is not known.
   *
   * @param counted how far the aggregate is counted
   */
  private boolean took(Stage running, WaitingEvent come, CountedAggregate counted) {
    ReceivedEvent event = come.event();
    switch (parts.facts().read(event)) {
      case FactReading.Unknown unknown -> {
        return false;
      }
      case FactReading.Uncounted(Reason reason) ->
          passBy(running, event.subject(), counted.after(event.sequence()), reason);
      case FactReading.Understood(Fact fact) ->
          count(running, fact, counted.after(event.sequence()), come.timestamp());
    }
    return true;
  }

  private void count(Stage running, Fact fact, CountedAggregate before, long timestamp) {
    List<Effect> effects;
    try {
      effects = Effect.of(fact);
    } catch (RuntimeException unreadable) {
      // Its content is not logged.
      LOG.warn("{} {} cannot be counted: {}", fact.type(), fact.subject(), unreadable.getClass());
      passBy(running, fact.subject(), before, Reason.UNREADABLE);
      return;
    }
    CountedAggregate counted = before;
    for (Effect effect : effects) {
      changes(counted, effect)
          .forEach(change -> running.cells().add(change, fact.time(), timestamp));
      if (effect.slot() != null) {
        counted = counted.with(slot(effect), effect.added());
      }
    }
    running.keep(fact.subject(), counted);
  }

  private void passBy(Stage running, String subject, CountedAggregate counted, Reason reason) {
    running.keep(subject, counted);
    parts.passedOver().accept(reason);
  }

  /** Returns why an event is not the next one; empty if it is. */
  private static Optional<Reason> notNow(long last, long sequence) {
    if (sequence <= last) {
      return Optional.of(Reason.REPEATED);
    }
    return sequence > last + 1 ? Optional.of(Reason.AHEAD) : Optional.empty();
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
