package vn.hdnd.cuulong.regional.statistics.messaging;

import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/**
 * Whether the figures are being kept up. What was reckoned can still be read without it, so it says
 * nothing about readiness.
 */
final class StatisticsHealthIndicator implements HealthIndicator {

  private final StreamsBuilderFactoryBean streams;

  StatisticsHealthIndicator(StreamsBuilderFactoryBean streams) {
    this.streams = streams;
  }

  @Override
  public Health health() {
    KafkaStreams running = streams.getKafkaStreams();
    if (running == null) {
      return Health.down().build();
    }
    KafkaStreams.State state = running.state();
    Health.Builder health = state.isRunningOrRebalancing() ? Health.up() : Health.down();
    return health.withDetail("state", state.name()).build();
  }
}
