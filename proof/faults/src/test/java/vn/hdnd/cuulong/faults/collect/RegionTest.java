package vn.hdnd.cuulong.faults.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.client.Caller;
import vn.hdnd.cuulong.client.Http;
import vn.hdnd.cuulong.client.Patience;
import vn.hdnd.cuulong.client.Tokens;
import vn.hdnd.cuulong.faults.evidence.EventId;
import vn.hdnd.cuulong.faults.evidence.Feed;
import vn.hdnd.cuulong.faults.evidence.FeedEntry;

class RegionTest {

  private static final int EVENTS = 100;

  private final Deque<Integer> refusals = new ArrayDeque<>();
  private final Http http = Http.within(Duration.ofSeconds(5));
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    serve(
        "/realms/cuulong/protocol/openid-connect/token",
        any -> "{\"access_token\":\"t\",\"expires_in\":900}");
    serve("/api/regional/v1/feeds/an-giang-2025", RegionTest::page);
    serve(
        "/api/regional/v1/indicators",
        any ->
            "{\"items\":[{\"id\":\"held\",\"kind\":\"COUNT\"},"
                + "{\"id\":\"share\",\"kind\":\"RATE\"}]}");
    serve(
        "/api/regional/v1/statistics",
        asked ->
            "{\"items\":[{\"indicator\":\"%s\",\"rows\":[{\"council\":\"can-tho-2025\",\"month\":"
                    .formatted(asked.contains("share") ? "share" : "held")
                + "\"2026-03\",\"value\":7}]}]}");
    server.start();
  }

  @AfterEach
  void stop() {
    http.close();
    server.stop(0);
  }

  @Test
  void readsAFeedToItsEndInLargeAndInSmallPages() {
    Feed feed = region().feed("an-giang-2025");

    assertThat(feed.wide()).hasSize(EVENTS).isEqualTo(feed.narrow());
    assertThat(feed.wide()).extracting(FeedEntry::index).isSorted().doesNotHaveDuplicates();
    assertThat(feed.wide().getLast().event()).isEqualTo(new EventId("a", EVENTS));
  }

  @Test
  void aCouncilWithoutAFeedHasNothingInIt() {
    assertThat(region().feed("nowhere")).isEqualTo(new Feed("nowhere", List.of(), List.of()));
  }

  @Test
  void asksForFiguresThatAreNumbersOfSomething() {
    assertThat(region().figures())
        .singleElement()
        .satisfies(figure -> {
          assertThat(figure.indicator()).isEqualTo("held");
          assertThat(figure.council()).isEqualTo("can-tho-2025");
          assertThat(figure.month()).isEqualTo(YearMonth.of(2026, 3));
          assertThat(figure.value()).isEqualTo(7);
        });
  }

  @Test
  void comesBackWhenToldTo() {
    refusals.add(429);

    assertThat(region().feed("an-giang-2025").wide()).hasSize(EVENTS);
    assertThat(refusals).isEmpty();
  }

  @Test
  void saysSoWhenItIsNotLetIn() {
    refusals.add(403);

    assertThatThrownBy(() -> region().feed("an-giang-2025"))
        .isInstanceOf(Unreachable.class)
        .hasMessageContaining("403");
  }

  private interface Answering {
    String to(String query);
  }

  private void serve(String path, Answering answering) {
    server.createContext(
        path,
        exchange -> {
          Integer refusal = path.endsWith("/token") ? null : refusals.poll();
          String query = String.valueOf(exchange.getRequestURI().getQuery());
          byte[] body =
              (refusal == null ? answering.to(query) : "").getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(
              refusal == null ? 200 : refusal, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
  }

  private static String page(String query) {
    int after = number(query, "after=");
    return IntStream.rangeClosed(after + 1, Math.min(EVENTS, after + number(query, "limit=")))
        .mapToObj(i -> "{\"feedindex\":%d,\"subject\":\"a\",\"sequence\":\"%d\"}".formatted(i, i))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static int number(String query, String name) {
    return Integer.parseInt(query.substring(query.indexOf(name) + name.length()).split("&", 2)[0]);
  }

  private Region region() {
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    var tokens =
        new Tokens(
            address, "cuulong", http, new Patience(Duration.ZERO, _ -> {}), Clock.systemUTC());
    return new Region(new Caller(http, tokens, address, "dieuphoi.vung"));
  }
}
