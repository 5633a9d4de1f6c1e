package vn.hdnd.cuulong.platform.commands;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts the answers, passes the trace on to the events, and notifies the listeners. */
final class ObservedCommands implements CommandListener {

  private final Iterable<CommandListener> listeners;
  private final MeterRegistry meters;
  private final @Nullable Tracer tracer;

  ObservedCommands(
      Iterable<CommandListener> listeners, MeterRegistry meters, @Nullable Tracer tracer) {
    this.listeners = listeners;
    this.meters = meters;
    this.tracer = tracer;
  }

  @Override
  public void stored(AggregateType<?> type, StoredEvents events) {
    listeners.forEach(each -> each.stored(type, events));
  }

  @Override
  public void answered(AggregateType<?> type, CommandOutcome outcome) {
    String name = name(outcome);
    meters.counter("cuulong.commands", "aggregate", type.name(), "outcome", name).increment();
    if (outcome instanceof CommandOutcome.Refused refused) {
      String kind = kind(refused);
      meters.counter("cuulong.refusals", "aggregate", type.name(), "kind", kind).increment();
    }
  }

  /**
   * Returns the kind only, because a reason can reveal what the record is about, which not
   * everybody may know.
   */
  private static String kind(CommandOutcome.Refused refused) {
    return refused.refusal().reason().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String name(CommandOutcome outcome) {
    return outcome instanceof CommandOutcome.Done done && done.replayed()
        ? "Replayed"
        : outcome.getClass().getSimpleName();
  }

  @Override
  public @Nullable String traceparent() {
    Span span = tracer == null ? null : tracer.currentSpan();
    if (span == null) {
      return null;
    }
    String sampled = Boolean.TRUE.equals(span.context().sampled()) ? "01" : "00";
    return "00-%s-%s-%s".formatted(span.context().traceId(), span.context().spanId(), sampled);
  }
}
