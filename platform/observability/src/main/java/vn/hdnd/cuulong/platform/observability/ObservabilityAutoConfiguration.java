package vn.hdnd.cuulong.platform.observability;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** Health of the parts on which a service depends; settings are in {@code observability.yaml}. */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
      "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
    })
public class ObservabilityAutoConfiguration {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Bean
  @ConditionalOnBean(MongoOperations.class)
  StoreHealthIndicator storeHealthIndicator(MongoOperations mongo) {
    return new StoreHealthIndicator(mongo);
  }

  @Bean
  @ConditionalOnBean(KafkaProperties.class)
  BrokerHealthIndicator brokerHealthIndicator(KafkaProperties kafka) {
    Map<String, Object> settings = new HashMap<>(kafka.buildAdminProperties());
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
    settings.put(
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(PATIENCE.toMillis()));
    return new BrokerHealthIndicator(() -> Admin.create(settings), PATIENCE);
  }
}
