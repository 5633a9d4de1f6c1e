package vn.hdnd.cuulong.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.kafka.core.KafkaAdmin;
import vn.hdnd.cuulong.platform.store.ServedCouncils;

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

  @Test
  void givesTheInstancesOfEachStoreAGroupOfTheirOwn() {
    assertThat(group(ServedCouncils.all())).isEqualTo("views");
    assertThat(group(new ServedCouncils(Set.of("a", "b"))))
        .startsWith("views-")
        .isEqualTo(group(new ServedCouncils(Set.of("b", "a"))))
        .isNotEqualTo(group(new ServedCouncils(Set.of("c"))));
  }

  private static String group(ServedCouncils councils) {
    var binding = new BindingProperties();
    binding.setGroup("views");
    var settings = new BindingServiceProperties();
    settings.setBindings(Map.of("views-in-0", binding));
    BindingsAutoConfiguration.readForTheirOwnStore(settings, councils);
    return binding.getGroup();
  }
}
