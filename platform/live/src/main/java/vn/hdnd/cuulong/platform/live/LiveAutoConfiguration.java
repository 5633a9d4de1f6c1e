package vn.hdnd.cuulong.platform.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.inbox.follow.TopicFollower;
import vn.hdnd.cuulong.platform.inbox.follow.UngroupedConsumers;
import vn.hdnd.cuulong.platform.operations.OperationsProperties;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;

/** Live streams for a service that declares its {@link LiveCases}. */
@AutoConfiguration(
    afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@ConditionalOnBean(LiveCases.class)
@EnableConfigurationProperties(LiveSettings.class)
@Import(LiveController.class)
public class LiveAutoConfiguration {

  @Bean
  LiveMemory liveMemory(LiveSettings settings) {
    return new LiveMemory(settings.remembered());
  }

  @Bean
  LiveStreams liveStreams(LiveMemory memory, LiveSettings settings, Clock clock) {
    return new LiveStreams(
        memory, settings, clock, task -> Thread.ofVirtual().name("live").start(task));
  }

  @Bean
  LiveLifecycle liveLifecycle(
      LiveCases cases,
      EventCatalogue events,
      LiveMemory memory,
      LiveStreams streams,
      KafkaProperties kafka) {
    return new LiveLifecycle(
        new TopicFollower(
            events.topic(),
            new UngroupedConsumers(kafka),
            new LiveFollower(cases, memory, streams)),
        streams);
  }

  @Bean
  AccessTable liveAccess(LiveCases cases, OperationsProperties operations) {
    return AccessTable.of(Access.get(operations.basePath() + "/live", cases.readers()));
  }

  @Bean
  MeterBinder liveMetrics(LiveStreams streams, LiveMemory memory) {
    return meters -> gauges(meters, streams, memory);
  }

  private static void gauges(MeterRegistry meters, LiveStreams streams, LiveMemory memory) {
    Gauge.builder("cuulong.live.streams", streams::count)
        .description("Callers who are told at once what changes")
        .register(meters);
    Gauge.builder("cuulong.live.following", () -> memory.isFollowing() ? 1 : 0)
        .description("Whether changes come in from the topic: 1 or 0")
        .register(meters);
  }
}
