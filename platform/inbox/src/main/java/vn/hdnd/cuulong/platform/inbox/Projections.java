package vn.hdnd.cuulong.platform.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.scheduling.annotation.Scheduled;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;
import vn.hdnd.cuulong.platform.store.ServedCouncils;

/** Makes Spring Cloud Stream functions of projections, and lets operators replay what is parked. */
public class Projections {

  private static final Logger LOG = LoggerFactory.getLogger(Projections.class);

  private final ViewStore views;
  private final ParkedEvents parked;
  private final Clock clock;
  private final MeterRegistry meters;
  private final ServedCouncils councils;
  private final List<Replayable> readers = new CopyOnWriteArrayList<>();

  private volatile Map<Reason, Long> parkedEvents = Map.of();

  Projections(
      ViewStore views,
      ParkedEvents parked,
      Clock clock,
      MeterRegistry meters,
      ServedCouncils councils) {
    this.views = views;
    this.parked = parked;
    this.clock = clock;
    this.meters = meters;
    this.councils = councils;
    for (Reason reason : Reason.values()) {
      Gauge.builder("cuulong.parked.events", () -> parkedEvents.getOrDefault(reason, 0L))
          .description("Parked events, as the last sweep found them")
          .tag("reason", reason.name())
          .register(meters);
    }
  }

  /** Returns the function that brings a topic's messages to views of its events. */
  public Consumer<Message<byte[]>> consumer(Projection... projections) {
    List<ProjectionRunner> mine =
        List.of(projections).stream()
            .map(each -> new ProjectionRunner(each, views, parked, clock))
            .toList();
    mine.forEach(this::watch);
    return message -> take(mine, message);
  }

  /**
   * Lets operators replay a reader's parked events, sweeps them from time to time, and measures
   * them.
   */
  public void watch(Replayable reader) {
    readers.add(reader);
    Gauge.builder("cuulong.parked.aggregates", reader::parkedAggregates)
        .description("Aggregates with parked events, as the last sweep found them")
        .tag("view", reader.view())
        .register(meters);
  }

  /**
   * Retries an aggregate's parked events in every view.
   *
   * @return how many events are still parked
   */
  public int replay(String aggregate) {
    return readers.stream().mapToInt(reader -> reader.replay(aggregate)).sum();
  }

  /** Releases events whose gap has closed unnoticed: after a restart, or on another instance. */
  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT5S")
  void sweep() {
    readers.forEach(Projections::sweep);
    parkedEvents =
        Arrays.stream(Reason.values()).collect(Collectors.toMap(reason -> reason, parked::count));
  }

  /** A view that cannot be swept does not stop the others. */
  private static void sweep(Replayable reader) {
    try {
      reader.sweep();
    } catch (RuntimeException failed) {
      LOG.warn("What is parked beside view {} was not looked through", reader.view(), failed);
    }
  }

  private void take(List<ProjectionRunner> targets, Message<byte[]> message) {
    switch (CloudEventReader.read(headers(message), payload(message))) {
      case Reading.Event(ReceivedEvent event) when !councils.includes(event.council().value()) -> {
        // Another instance keeps that council's views.
      }
      case Reading.Event(ReceivedEvent event) -> targets.forEach(target -> target.take(event));
      case Reading.NoEvent(String reason) -> skip(message, reason);
    }
  }

  private void skip(Message<byte[]> message, String reason) {
    LOG.warn(
        "Not an event, passed over: {} at {}-{}: {}",
        message.getHeaders().get(KafkaHeaders.RECEIVED_TOPIC),
        message.getHeaders().get(KafkaHeaders.RECEIVED_PARTITION),
        message.getHeaders().get(KafkaHeaders.OFFSET),
        reason);
    meters.counter("cuulong.consumer.no.event").increment();
  }

  private static byte @Nullable [] payload(Message<?> message) {
    // A record without a value arrives as KafkaNull.
    return message.getPayload() instanceof byte[] bytes ? bytes : null;
  }

  private static Function<String, @Nullable String> headers(Message<?> message) {
    return name ->
        switch (message.getHeaders().get(name)) {
          case null -> null;
          case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
          case Object other -> other.toString();
        };
  }
}
