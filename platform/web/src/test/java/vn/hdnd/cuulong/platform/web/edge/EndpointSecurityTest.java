package vn.hdnd.cuulong.platform.web.edge;

import java.util.List;
import org.springframework.boot.test.context.SpringBootTest;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

@SpringBootTest(classes = Things.class)
class EndpointSecurityTest extends EndpointSecurityContract {

  @Override
  protected List<String> whoMayCallWhat() {
    return List.of(
        "GET /api/things/v1/things [everyone: they are on display]",
        "GET /api/things/v1/things/{id} [reader, writer]",
        "GET /api/things/v1/faults/{kind} [reader]",
        "POST /api/things/v1/things [writer]",
        "POST /api/things/v1/things/{id}/name [writer]");
  }
}
