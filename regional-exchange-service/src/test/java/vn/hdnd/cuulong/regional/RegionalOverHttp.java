package vn.hdnd.cuulong.regional;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.springframework.boot.test.web.server.LocalServerPort;
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

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  protected final HttpResponse<String> get(String path, String token, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = to(path, token).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  protected final HttpResponse<String> post(String path, String body, String token)
      throws IOException, InterruptedException {
    HttpRequest request =
        to(path, token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body))
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path, String token) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", "Bearer " + token);
  }
}
