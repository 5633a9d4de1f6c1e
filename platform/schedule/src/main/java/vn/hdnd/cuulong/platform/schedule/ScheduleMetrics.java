package vn.hdnd.cuulong.platform.schedule;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;

/** How much falls due, how late it is done, and what is parked. */
public final class ScheduleMetrics {

  private final MeterRegistry meters;
  private volatile long parked;

  public ScheduleMetrics(MeterRegistry meters) {
    this.meters = meters;
    Gauge.builder("cuulong.schedule.parked", () -> parked)
        .description("Due work that waits for an operator, as the last look found it")
        .register(meters);
  }

  void fired(DueWork work, Fired fired, Duration late) {
    String outcome = fired.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    meters.counter("cuulong.schedule.fired", "rule", work.rule(), "outcome", outcome).increment();
    meters.timer("cuulong.schedule.lateness", "rule", work.rule()).record(late);
  }

  void parked(long now) {
    parked = now;
  }
}
