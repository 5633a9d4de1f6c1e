package vn.hdnd.cuulong.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.testkit.parts.FreePorts;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

class HealthIT {

  @Test
  void findsTheStoreUp() {
    assertThat(storeAt(LocalStore.connectionString())).isEqualTo(Status.UP);
  }

  @Test
  void findsTheStoreDown() {
    String nobody = "mongodb://127.0.0.1:" + FreePorts.next() + "/?serverSelectionTimeoutMS=500";
    assertThat(storeAt(nobody)).isEqualTo(Status.DOWN);
  }

  @Test
  void findsTheBrokerUp() {
    assertThat(brokerAt(RealParts.bootstrapServers())).isEqualTo(Status.UP);
  }

  @Test
  void callsItselfDegradedWithoutTheBroker() {
    assertThat(brokerAt("127.0.0.1:" + FreePorts.next())).isEqualTo(BrokerHealthIndicator.DEGRADED);
  }

  @Test
  void callsItselfDegradedWhereNobodyKnowsTheBrokersName() {
    assertThat(brokerAt("nothing.invalid:9092")).isEqualTo(BrokerHealthIndicator.DEGRADED);
  }

  private static Status storeAt(String address) {
    try (var client = MongoSurface.client(address)) {
      return new StoreHealthIndicator(new MongoTemplate(client, "health")).health().getStatus();
    }
  }

  private static Status brokerAt(String address) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", address,
            "request.timeout.ms", 5000,
            "default.api.timeout.ms", 5000);
    try (var indicator =
        new BrokerHealthIndicator(() -> Admin.create(settings), Duration.ofSeconds(10))) {
      return indicator.health().getStatus();
    }
  }
}
