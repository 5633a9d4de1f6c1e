package vn.hdnd.cuulong.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.backoff.ExponentialBackOff;
import vn.hdnd.cuulong.platform.store.ServedCouncils;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;

/** Consumption for a service that declares {@link Projection}s. */
@EnableScheduling
@EnableConfigurationProperties(ServedCouncils.class)
@AutoConfiguration(
    afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
public class InboxAutoConfiguration {

  private static final long FIRST_RETRY_MILLIS = 200;
  private static final long SLOWEST_RETRY_MILLIS = 5_000;

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  ParkedEvents parkedEvents(MongoOperations mongo) {
    return new MongoParkedEvents(mongo);
  }

  @Bean
  IndexDeclarations inboxIndexes() {
    return MongoParkedEvents::indexes;
  }

  @Bean
  Projections projections(
      MongoOperations mongo,
      ParkedEvents parked,
      Clock clock,
      MeterRegistry meters,
      ServedCouncils councils) {
    return new Projections(new MongoViewStore(mongo), parked, clock, meters, councils);
  }

  @Bean
  ParkedHealthIndicator parkedHealthIndicator(ParkedEvents parked, Clock clock) {
    return new ParkedHealthIndicator(parked, clock);
  }

  /**
   * Waiting cures every failure that reaches the container, so it retries and never skips a
   * message.
   */
  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> waitForTheStore() {
    return (container, destination, group) -> {
      var backOff = new ExponentialBackOff(FIRST_RETRY_MILLIS, 2.0);
      backOff.setMaxInterval(SLOWEST_RETRY_MILLIS);
      container.setCommonErrorHandler(new DefaultErrorHandler(backOff));
    };
  }
}
