package vn.hdnd.cuulong.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Two routes with limits of their own: one for large bodies, one for slow answers. */
@TestPropertySource(
    properties = {
      "cuulong.web.routes.papers.path=/api/sessions/v1/papers/{id}",
      "cuulong.web.routes.papers.max-body=2MB",
      "cuulong.web.routes.papers.receive-within=20s",
      "cuulong.gateway.routes.slow.reports.path=/api/sessions/v1/reports/{id}",
      "cuulong.gateway.routes.slow.reports.answer=4s"
    })
class RouteLimitsTest extends GatewayTestBase {

  private static final int MOST = 2 * 1024 * 1024;

  private final String token = token("an-giang-2025", "office-staff");

  @Test
  void passesOnABodyAsLargeAsItsRouteAllows() throws Exception {
    HttpResponse<String> announced = post("/api/sessions/v1/papers/1", announced(MOST));

    assertThat(announced.statusCode()).as(announced.body()).isEqualTo(200);
    assertThat(SERVICE.last().body()).hasSize(MOST);
    assertThat(post("/api/sessions/v1/papers/1", chunked(MOST)).statusCode()).isEqualTo(200);
    assertThat(SERVICE.last().body()).hasSize(MOST);
  }

  @Test
  void refusesALargerOneBeforeTheServiceSeesAnyOfIt() throws Exception {
    HttpResponse<String> announced = post("/api/sessions/v1/papers/1", announced(MOST + 1));
    HttpResponse<String> chunked = post("/api/sessions/v1/papers/1", chunked(MOST + 1));

    assertProblem(announced, 413, "body-too-large");
    assertThat(announced.body()).contains("2 MiB");
    assertProblem(chunked, 413, "body-too-large");
    assertThat(SERVICE.asked).isEmpty();
  }

  @Test
  void keepsTheLimitOfEveryOtherRoute() throws Exception {
    assertProblem(post("/api/sessions/v1/sessions", announced(300_000)), 413, "body-too-large");
    assertProblem(post("/api/sessions/v1/papers", announced(300_000)), 413, "body-too-large");
    assertThat(SERVICE.asked).isEmpty();
  }

  @Test
  void waitsLongerForARouteThatIsCalledSlow() throws Exception {
    assertThat(get("/api/sessions/v1/reports/slow", token).statusCode()).isEqualTo(200);
    assertProblem(get("/api/sessions/v1/others/slow", token), 503, "service-away");
  }

  private HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
    return send(
        path, token, HttpRequest.newBuilder().POST(body).header("Content-Type", "application/pdf"));
  }

  private static BodyPublisher announced(int size) {
    return BodyPublishers.ofByteArray(bytes(size));
  }

  private static BodyPublisher chunked(int size) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes(size)));
  }

  private static byte[] bytes(int size) {
    return "a".repeat(size).getBytes(StandardCharsets.US_ASCII);
  }
}
