package vn.hdnd.cuulong.platform.web.edge;

import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import vn.hdnd.cuulong.platform.testkit.security.EndpointFormContract;

@SpringBootTest(classes = Things.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EndpointFormTest extends EndpointFormContract {

  @Override
  protected Map<String, String> files() {
    return Map.of("POST /api/things/v1/things/{id}/paper", Things.PAPER);
  }
}
