package vn.hdnd.cuulong.platform.schedule;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Paces of the schedule.
 *
 * @param look how long an instance sleeps at most before it looks for what another has put
 * @param leaseDuration how long an instance may be silent before another does its share
 * @param patience how long one try may take before it counts as having failed
 * @param attempts tries before work is parked
 * @param firstRetry pause after the first failure; each further one is twice as long
 * @param slowestRetry the longest such pause
 */
@ConfigurationProperties("cuulong.schedule")
public record ScheduleProperties(
    @DefaultValue("30s") Duration look,
    @DefaultValue("30s") Duration leaseDuration,
    @DefaultValue("1m") Duration patience,
    @DefaultValue("12") int attempts,
    @DefaultValue("1s") Duration firstRetry,
    @DefaultValue("5m") Duration slowestRetry) {

  /** The defaults, for tests and tools that run without a configuration. */
  public static ScheduleProperties defaults() {
    return new ScheduleProperties(
        Duration.ofSeconds(30),
        Duration.ofSeconds(30),
        Duration.ofMinutes(1),
        12,
        Duration.ofSeconds(1),
        Duration.ofMinutes(5));
  }

  /** The pause after so many failures. */
  Duration pauseAfter(int failures) {
    Duration pause = firstRetry;
    for (int i = 1; i < failures && pause.compareTo(slowestRetry) < 0; i++) {
      pause = pause.multipliedBy(2);
    }
    return pause.compareTo(slowestRetry) < 0 ? pause : slowestRetry;
  }
}
