package vn.hdnd.cuulong.regional.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent;
import vn.hdnd.cuulong.platform.inbox.ParkedEvents;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.regional.RegionalOverHttp;
import vn.hdnd.cuulong.regional.statistics.messaging.Events;
import vn.hdnd.cuulong.regional.statistics.messaging.Events.Sent;

/** Tests the way from events on a real broker to an agency's request. */
class FeedFlowIT extends RegionalOverHttp {

  @Autowired private ParkedEvents parked;
  @LocalManagementPort private int managementPort;

  @BeforeEach
  void awaitTheRegister() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(
                    JsonPath.<List<String>>read(
                        get(API + "/councils?on=2026-01-01", AGENCY).body(), "$.items[*].id"))
                .hasSizeGreaterThanOrEqualTo(6));
  }

  @Test
  void givesAnAgencyEveryPublicEventOnceAndInOrder() throws Exception {
    String council = "ben-tre";
    List<Sent> history =
        List.of(
            petition(council, "p-1", 1, "petition-received"),
            petition(council, "p-1", 2, "petition-forwarded"),
            petition(council, "p-2", 1, "petition-received"));
    Events.send(RealParts.bootstrapServers(), history);
    Events.send(RealParts.bootstrapServers(), Events.poison());
    Events.send(RealParts.bootstrapServers(), history);
    Events.send(
        RealParts.bootstrapServers(), List.of(petition(council, "p-3", 1, "petition-received")));

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            assertThat(ids(feed(council, "?after=0")))
                .containsExactlyInAnyOrder("p-1-1", "p-2-1", "p-3-1"));
    String page = feed(council, "?after=0").body();
    assertThat(JsonPath.<List<Integer>>read(page, "$[*].feedindex")).containsExactly(1, 2, 3);
    assertThat(JsonPath.<List<String>>read(page, "$[*].type"))
        .containsOnly("vn.hdnd.petitions.petition-received.v1");
    assertThat(JsonPath.<String>read(page, "$[0].data.kind")).isEqualTo("FEEDBACK");
    assertThat(JsonPath.<String>read(page, "$[0].specversion")).isEqualTo("1.0");
  }

  /** Sent between messages without a value, which keep their places in a batch. */
  @Test
  void letsALaterVersionWaitForAReleaseThatKnowsItAndForNoOperator() throws Exception {
    String council = "bac-lieu";
    List<Sent> history = new ArrayList<>();
    for (int n = 1; n <= 4; n++) {
      Sent next = petition(council, "held", n, "petition-received");
      history.add(new Sent(next.topic(), "", new TestRecord<>(next.record().key(), (byte[]) null)));
      history.add(n == 2 ? newer(council, "held", n) : next);
    }
    Events.send(RealParts.bootstrapServers(), history);

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            assertThat(waiting("held"))
                .containsExactly(
                    "agency-feed 2 VERSION", "agency-feed 3 VERSION", "agency-feed 4 VERSION"));
    assertThat(ids(feed(council, ""))).containsExactly("held-1");
    Http.Answer health = new Http(managementPort, "", ADMIN).get("/actuator/health");
    // Other tests of this process park poison, for which the status is DOWN.
    assertThat(health.body().at("/components/parked/status").asString()).isIn("DEGRADED", "DOWN");
    assertThat(get("/actuator/health/readiness", ADMIN).statusCode()).isEqualTo(200);
    assertThat(get("/actuator/prometheus", ADMIN).statusCode()).isEqualTo(404);
    assertThat(replay("held")).isEqualTo(3);

    aNewerProgramReads("held", 2);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            assertThat(ids(feed(council, "")))
                .containsExactly("held-1", "held-2", "held-3", "held-4"));
    assertThat(waiting("held")).isEmpty();
  }

  @Test
  void letsAFullPageBeKeptForEver() throws Exception {
    String council = "tra-vinh";
    Events.send(
        RealParts.bootstrapServers(),
        IntStream.range(0, 5)
            .mapToObj(n -> petition(council, "full-" + n, 1, "petition-received"))
            .toList());
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(ids(feed(council, ""))).hasSize(5));

    HttpResponse<String> full = feed(council, "?after=0&limit=2");
    assertThat(full.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/cloudevents-batch+json");
    assertThat(full.headers().firstValue("Cache-Control").orElseThrow())
        .contains("private", "immutable");
    String tag = full.headers().firstValue("ETag").orElseThrow();
    assertThat(
            get(API + "/feeds/" + council + "?limit=2", AGENCY, "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    HttpResponse<String> newest = feed(council, "?after=4&limit=2");
    assertThat(newest.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(newest.headers().firstValue("Link").orElseThrow()).contains("after=5");
  }

  @Test
  void wakesWhoWaitsForTheNextEvent() {
    String council = "hau-giang";
    CompletableFuture<HttpResponse<String>> waiting =
        CompletableFuture.supplyAsync(() -> feedNow(council, "?wait=30s"));
    await().during(Duration.ofMillis(500)).until(() -> !waiting.isDone());

    Events.send(
        RealParts.bootstrapServers(),
        List.of(petition(council, "awaited", 1, "petition-received")));

    assertThat(waiting)
        .succeedsWithin(Duration.ofSeconds(25))
        .satisfies(page -> assertThat(ids(page)).containsExactly("awaited-1"));
  }

  @Test
  void answersAnEmptyBatchWhenNothingComes() throws Exception {
    HttpResponse<String> page = feed("soc-trang", "?after=7&wait=1s");
    assertThat(page.body()).isEqualTo("[]");
    assertThat(page.headers().firstValue("Link").orElseThrow()).contains("after=7");
  }

  @Test
  void keepsPeopleOfOtherCouncilsOut() throws Exception {
    assertThat(get(API + "/feeds/can-tho-2025", CAN_THO).statusCode()).isEqualTo(200);
    HttpResponse<String> refused = get(API + "/feeds/an-giang-2025", CAN_THO);
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.body()).contains("not-found");
  }

  @Test
  void knowsNoFeedOfACouncilThatNobodyKnows() throws Exception {
    assertThat(feed("khong-co", "?wait=1s").statusCode()).isEqualTo(404);
    assertThat(feed("region", "").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesAnInvalidPositionInAFeed() throws Exception {
    for (String query : List.of("?after=-1", "?limit=0", "?limit=1001", "?wait=31s", "?wait=1h")) {
      assertThat(feed("an-giang-2025", query).statusCode()).as(query).isEqualTo(400);
    }
  }

  private List<String> waiting(String aggregate) throws Exception {
    List<Map<String, Object>> items =
        JsonPath.read(
            get(API + "/parked", ADMIN).body(), "$.items[?(@.aggregate=='" + aggregate + "')]");
    return items.stream()
        .map(item -> item.get("view") + " " + item.get("sequence") + " " + item.get("reason"))
        .toList();
  }

  private int replay(String aggregate) throws Exception {
    return JsonPath.read(
        post(API + "/parked/" + aggregate + "/replay", "{}", ADMIN).body(), "$.stillParked");
  }

  /** Simulates a newer program that knows the version which this one had to park. */
  private void aNewerProgramReads(String aggregate, long sequence) {
    ParkedEvent held = parked.find("agency-feed", aggregate, sequence).orElseThrow();
    ReceivedEvent event = held.event();
    var known =
        new ReceivedEvent(
            event.id(),
            event.source(),
            event.type().replace(".v2", ".v1"),
            event.subject(),
            event.sequence(),
            event.council(),
            event.time(),
            event.json());
    parked.park(new ParkedEvent(held.view(), known, held.reason(), held.error(), held.since()));
  }

  private static Sent newer(String council, String id, long sequence) {
    return Events.event("petitions", id, sequence, council, "petition-received.v2", Map.of());
  }

  private HttpResponse<String> feed(String council, String query) throws Exception {
    return get(API + "/feeds/" + council + query, AGENCY);
  }

  private HttpResponse<String> feedNow(String council, String query) {
    try {
      return feed(council, query);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> ids(HttpResponse<String> page) {
    return JsonPath.read(page.body(), "$[*].id");
  }

  private static Sent petition(String council, String id, long sequence, String fact) {
    return Events.event(
        "petitions",
        id,
        sequence,
        council,
        fact + ".v1",
        Map.of(
            "kind", "FEEDBACK",
            "receivedOn", "2024-05-06",
            "eligible", false,
            "forwardedOn", "2024-05-07"));
  }
}
