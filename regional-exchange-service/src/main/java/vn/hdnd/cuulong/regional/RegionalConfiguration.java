package vn.hdnd.cuulong.regional;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.regional.statistics.Area;

/** What the service as a whole declares: its events, and the topics that it writes or reads. */
@Configuration(proxyBeanMethods = false)
class RegionalConfiguration {

  private static final int PARTITIONS = 3;

  @Bean
  EventCatalogue eventCatalogue() {
    return RegionalEvents.catalogue();
  }

  /**
   * Its own, and those of the services that it reads: whoever starts first creates them, all alike.
   * Event topics are kept for ever, so that every figure can be reckoned again from the beginning.
   */
  @Bean
  NewTopics regionalTopics() {
    Stream<NewTopic> events =
        Stream.concat(
                Stream.of(RegionalEvents.TOPIC), Arrays.stream(Area.values()).map(Area::topic))
            .map(name -> topic(name).build());
    Stream<NewTopic> tables =
        Stream.of(RegionalEvents.COUNCILS, RegionalEvents.STATISTICS)
            .map(name -> topic(name).compact().build());
    return new NewTopics(Stream.concat(events, tables).toArray(NewTopic[]::new));
  }

  private static TopicBuilder topic(String name) {
    return TopicBuilder.name(name)
        .partitions(PARTITIONS)
        .config(TopicConfig.RETENTION_MS_CONFIG, "-1");
  }
}
