package vn.hdnd.cuulong.regional;

import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.security.EndpointFormContract;
import vn.hdnd.cuulong.platform.testkit.security.TestKeys;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = RealParts.class)
@Import(TestKeys.class)
class EndpointFormIT extends EndpointFormContract {

  @Override
  protected Map<String, String> goodValues() {
    return Map.of("indicator", "petitions-received", "boundaries", "2026-01-01", "by", "month");
  }

  @Override
  protected Map<String, String> answersOtherThanJson() {
    return Map.of(
        "GET /api/regional/v1/feeds/{council}",
        "application/cloudevents-batch+json",
        "GET /api/regional/v1/statistics",
        "application/json, text/csv;charset=UTF-8");
  }
}
