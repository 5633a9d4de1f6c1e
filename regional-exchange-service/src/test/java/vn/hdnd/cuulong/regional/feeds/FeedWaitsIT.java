package vn.hdnd.cuulong.regional.feeds;

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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;
import vn.hdnd.cuulong.regional.RegionalOverHttp;

/** Tests many callers who wait at a feed, over real connections. */
class FeedWaitsIT extends RegionalOverHttp {

  private static final int MOST_OF_ACCOUNT = 50;
  private static final String FEED = API + "/feeds/region?after=999999";
  private static final Duration SOON = Duration.ofSeconds(20);

  private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Socket> sockets = new ArrayList<>();

  @LocalServerPort private int port;

  @AfterEach
  void hangUp() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    callers.shutdownNow();
  }

  @Test
  void ofOneAccountDelayNobodyElse() throws Exception {
    String greedy = agency("greedy");
    var waits = new ArrayList<CompletableFuture<HttpResponse<String>>>();
    for (int i = 0; i < 205; i++) {
      waits.add(CompletableFuture.supplyAsync(() -> get(FEED + "&wait=30s", greedy), callers));
    }
    await().atMost(SOON).until(() -> done(waits) == 205 - MOST_OF_ACCOUNT);

    assertThat(waits.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join))
        .allSatisfy(refused -> {
          assertThat(refused.statusCode()).isEqualTo(429);
          assertThat(refused.body()).contains("/too-many-waiting");
          assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        });
    assertThat(CompletableFuture.supplyAsync(() -> get(FEED, greedy), callers))
        .succeedsWithin(Duration.ofSeconds(5))
        .satisfies(read -> assertThat(read.statusCode()).isEqualTo(200));
    assertThat(
            CompletableFuture.supplyAsync(() -> get(FEED + "&wait=1s", agency("other")), callers))
        .succeedsWithin(Duration.ofSeconds(5))
        .satisfies(waited -> assertThat(waited.statusCode()).isEqualTo(200));
    assertThat(done(waits)).isEqualTo(205 - MOST_OF_ACCOUNT);
  }

  @Test
  void endWhenTheCallerGoes() throws Exception {
    String agency = agency("hasty");
    for (int i = 0; i < MOST_OF_ACCOUNT; i++) {
      waitOnASocket(agency);
    }
    // This request may have arrived before the last of them and taken its place, so the number may
    // be one more.
    await()
        .atMost(SOON)
        .until(
            () -> {
              waitOnASocket(agency);
              return get(FEED + "&wait=1s", agency).statusCode();
            },
            status -> status == 429);

    for (Socket socket : sockets) {
      socket.close();
    }

    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> get(FEED + "&wait=1s", agency).statusCode(), status -> status == 200);
  }

  private void waitOnASocket(String token) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), port);
    sockets.add(socket);
    String request =
        "GET %s&wait=30s HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer %s\r\n\r\n"
            .formatted(FEED, token);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
  }

  private static long done(List<CompletableFuture<HttpResponse<String>>> waits) {
    return waits.stream().filter(CompletableFuture::isDone).count();
  }

  private static String agency(String name) {
    return TestTokens.of("coquan." + name, "an-giang-2025", "agency");
  }
}
