package vn.hdnd.cuulong.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Tests callers who wait at feeds, over real connections on both sides of the gateway. */
@TestPropertySource(
    properties = {
      "cuulong.gateway.routes.slow.feeds.answer=120s",
      "cuulong.gateway.routes.most-waiting=210",
      "cuulong.gateway.routes.place=300ms",
    })
class WaitingCallsTest extends GatewayTestBase {

  private static final WaitingService REGIONAL = new WaitingService();
  private static final Duration SOON = Duration.ofSeconds(60);

  private final List<Socket> callers = new ArrayList<>();

  @DynamicPropertySource
  static void waitingService(DynamicPropertyRegistry registry) {
    registry.add("test.regional", REGIONAL::address);
  }

  @AfterEach
  void hangUp() throws IOException {
    for (Socket caller : callers) {
      caller.close();
    }
    await().atMost(SOON).until(() -> REGIONAL.waiting() == 0);
  }

  @Test
  void takeNoConnectionFromOtherCallers() throws Exception {
    waitAtAFeed(205);
    await().atMost(SOON).until(() -> REGIONAL.waiting() == 205);

    HttpResponse<String> working = get("/api/regional/v1/councils", token("an-giang-2025"));

    assertThat(working.statusCode()).isEqualTo(200);
    assertThat(get("/feeds/long-an", token("an-giang-2025")).statusCode()).isEqualTo(200);
  }

  @Test
  void areToldWhenToRetryIfAllPlacesAreTaken() throws Exception {
    waitAtAFeed(210);
    await().atMost(SOON).until(() -> REGIONAL.waiting() == 210);

    for (int call = 0; call < 8; call++) {
      HttpResponse<String> refused = get("/feeds/long-an?wait=30s", token("an-giang-2025"));
      assertProblem(refused, 503, "service-away");
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }
    assertThat(get("/api/regional/v1/councils", token("an-giang-2025")).statusCode())
        .isEqualTo(200);
  }

  @Test
  void areForgottenByTheServiceTooWhenTheyGo() throws Exception {
    waitAtAFeed(20);
    await().atMost(SOON).until(() -> REGIONAL.waiting() == 20);

    for (Socket caller : callers.subList(0, 15)) {
      caller.close();
    }

    await().atMost(SOON).until(() -> REGIONAL.waiting() == 5);
    await().during(Duration.ofSeconds(3)).atMost(SOON).until(() -> REGIONAL.waiting() == 5);
  }

  private void waitAtAFeed(int many) throws IOException {
    for (int i = 0; i < many; i++) {
      var caller = new Socket(InetAddress.getLoopbackAddress(), port);
      callers.add(caller);
      String request =
          "GET /feeds/long-an?after=0&wait=30s HTTP/1.1\r\nHost: localhost:"
              + port
              + "\r\nAuthorization: Bearer "
              + token("an-giang-2025", "agency")
              + "\r\n\r\n";
      caller.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
