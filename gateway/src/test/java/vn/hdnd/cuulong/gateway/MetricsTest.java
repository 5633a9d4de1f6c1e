package vn.hdnd.cuulong.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MetricsTest extends GatewayTestBase {

  @Autowired MeterRegistry meters;

  @Test
  void timeRequestsAndNotEachSecurityFilter() throws Exception {
    var _ = new Browser(port).get("/me");

    assertThat(meters.getMeters())
        .extracting(Meter::getId)
        .extracting(Meter.Id::getName)
        .contains("http.server.requests")
        .noneMatch(name -> name.startsWith("spring.security"));
  }
}
