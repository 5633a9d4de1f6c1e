package vn.hdnd.cuulong.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.kafka.core.KafkaAdmin;

class BindingsAutoConfigurationTest {

  @Test
  void waitsForABrokerWhoseNameIsNotKnownYet() {
    var admin =
        new KafkaAdmin(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "broker.invalid:9092"));

    assertThat(
            BindingsAutoConfiguration.topicsAreThere(new BindingServiceProperties(), admin)
                .getAsBoolean())
        .isFalse();
  }
}
