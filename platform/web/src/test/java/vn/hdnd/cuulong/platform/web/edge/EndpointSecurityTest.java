package vn.hdnd.cuulong.platform.web.edge;

import java.util.List;
import org.springframework.boot.test.context.SpringBootTest;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

@SpringBootTest(classes = Things.class)
class EndpointSecurityTest extends EndpointSecurityContract {

  EndpointSecurityTest() {
    super("/api/things/v1");
  }

  @Override
  protected List<String> whoMayCallWhat() {
    return List.of(
        "GET /things [everyone: they are on display]",
        "GET /things/{id} [reader, writer]",
        "GET /faults/{kind} [reader]",
        "POST /things [writer]",
        "POST /things/{id}/name [writer]",
        "POST /things/{id}/paper [writer]");
  }

  /** This service has no operations endpoints. */
  @Override
  protected List<String> operations() {
    return List.of();
  }
}
