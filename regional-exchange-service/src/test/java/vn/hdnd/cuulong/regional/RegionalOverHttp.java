package vn.hdnd.cuulong.regional;

import java.net.http.HttpResponse;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** The service on a real broker and store, started once for all tests that extend this. */
@OnRealParts
public abstract class RegionalOverHttp {

  protected static final String API = "/api/regional/v1";

  protected static final String COORDINATOR =
      TestTokens.of("dieuphoi.vung", "region", "coordinator");
  protected static final String ADMIN = TestTokens.of("quantri", "region", "admin");
  protected static final String AGENCY =
      TestTokens.of("coquan.ubnd-angiang", "an-giang-2025", "agency");
  protected static final String LONG_AN =
      TestTokens.of("vanphong.longan", "long-an", "office-staff", "office-lead");
  protected static final String CAN_THO =
      TestTokens.of("vanphong.cantho", "can-tho-2025", "office-staff", "office-lead");

  @LocalServerPort private int port;

  protected final HttpResponse<String> get(String path, String token, String... headers) {
    return as(token).get(path, headers).response();
  }

  protected final HttpResponse<String> post(String path, String body, String token) {
    return as(token).post(path, body).response();
  }

  private Http as(String token) {
    return new Http(port, "", token);
  }
}
