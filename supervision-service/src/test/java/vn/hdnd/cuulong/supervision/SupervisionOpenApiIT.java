package vn.hdnd.cuulong.supervision;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.testkit.contracts.OpenApiSnapshot;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

@OnRealParts
class SupervisionOpenApiIT {

  @LocalServerPort private int port;

  @Test
  void servesTheDocumentThatStandsInDocs() {
    var anyone = new Http(port, "", TestTokens.of("account.of.test", "an-giang-2025"));
    OpenApiSnapshot.check("supervision", anyone.get("/v3/api-docs").response().body());
  }
}
