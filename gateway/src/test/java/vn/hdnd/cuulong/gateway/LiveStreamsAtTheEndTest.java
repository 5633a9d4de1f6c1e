package vn.hdnd.cuulong.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.hdnd.cuulong.platform.testkit.http.EventStream;
import vn.hdnd.cuulong.platform.testkit.security.TestKeys;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** Tests that a gateway can stop while callers listen. */
class LiveStreamsAtTheEndTest {

  /** Far shorter than the server waits for requests that are under way. */
  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  @Test
  void doNotKeepTheGatewayFromStopping() throws Exception {
    try (var service = new StreamingService();
        ConfigurableApplicationContext gateway = gateway(service);
        EventStream caller = listen(gateway)) {
      await().until(() -> service.listeners() == 1);
      Instant before = Instant.now();
      var _ = SpringApplication.exit(gateway);
      assertThat(Duration.between(before, Instant.now())).isLessThan(AT_ONCE);
      await().until(caller::ended);
    }
  }

  private static EventStream listen(ConfigurableApplicationContext gateway) {
    int port = gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    return new EventStream(
        port, "/api/sessions/v1/live", TestTokens.of("a.deputy", "an-giang-2025", "deputy"));
  }

  private static ConfigurableApplicationContext gateway(StreamingService service) {
    return new SpringApplicationBuilder(GatewayApplication.class, TestKeys.class)
        .run(
            "--CUULONG_GATEWAY=an-giang",
            "--LOG_FORMAT=",
            "--server.port=0",
            "--management.server.port=0",
            "--cuulong.gateway.door.base-url=" + GatewayTestBase.DOOR,
            "--cuulong.gateway.services.sessions=" + service.address());
  }
}
