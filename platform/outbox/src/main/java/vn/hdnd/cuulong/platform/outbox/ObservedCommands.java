package vn.hdnd.cuulong.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Wakes the relay, counts the answers, and hands the trace on to the events. */
final class ObservedCommands implements CommandListener {

  private final Supplier<RelayLoop> relay;
  private final MeterRegistry meters;
  private final @Nullable Tracer tracer;

  ObservedCommands(Supplier<RelayLoop> relay, MeterRegistry meters, @Nullable Tracer tracer) {
    this.relay = relay;
    this.meters = meters;
    this.tracer = tracer;
  }

  @Override
  public void stored(AggregateType<?> type, String id, long sequence) {
    relay.get().wake(type, id, sequence);
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

  /** No reason: it can tell what the record is of, which not everybody may know of. */
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
