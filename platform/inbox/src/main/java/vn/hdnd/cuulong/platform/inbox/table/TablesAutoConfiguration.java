package vn.hdnd.cuulong.platform.inbox.table;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.hdnd.cuulong.platform.inbox.follow.UngroupedConsumers;

/** Tables for a service that uses {@link TopicTables}. */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
      "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
    })
@ConditionalOnBean(KafkaProperties.class)
public class TablesAutoConfiguration {

  @Bean
  TopicTables topicTables(MongoOperations mongo, KafkaProperties kafka) {
    return new TopicTables(mongo, new UngroupedConsumers(kafka));
  }

  @Bean
  TablesHealthIndicator tablesHealthIndicator(TopicTables tables) {
    return new TablesHealthIndicator(tables);
  }
}
