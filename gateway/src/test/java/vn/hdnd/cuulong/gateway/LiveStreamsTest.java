package vn.hdnd.cuulong.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.hdnd.cuulong.platform.testkit.http.EventStream;
import vn.hdnd.cuulong.platform.testkit.http.EventStream.Message;

/** Tests live streams, over real connections on both sides of the gateway. */
@TestPropertySource(
    properties = {
      "cuulong.gateway.routes.answer=1s",
      "cuulong.gateway.routes.slow.live.answer=60s",
      "cuulong.gateway.routes.most-waiting=250",
      "cuulong.gateway.routes.place=300ms",
    })
class LiveStreamsTest extends GatewayTestBase {

  private static final StreamingService SESSIONS = new StreamingService();
  private static final String LIVE = "/api/sessions/v1/live";
  private static final Duration SOON = Duration.ofSeconds(60);

  @Autowired private MeterRegistry meters;

  private final List<EventStream> callers = new ArrayList<>();

  @DynamicPropertySource
  static void streamingService(DynamicPropertyRegistry registry) {
    registry.add("test.sessions", SESSIONS::address);
  }

  @AfterEach
  void hangUp() {
    SESSIONS.end();
    callers.forEach(EventStream::close);
    await().atMost(SOON).until(() -> SESSIONS.listeners() == 0);
  }

  @Test
  void passEachMessageOnWhenItIsSaid() {
    EventStream caller = listen();
    await().until(() -> events(caller).equals(List.of("opened")));
    assertThat(caller.header("Content-Type")).isEqualTo("text/event-stream");
    assertThat(caller.header("Content-Encoding")).isEmpty();
    SESSIONS.say("first");
    await().until(() -> events(caller).equals(List.of("opened", "first")));
    SESSIONS.beat();
    await().until(() -> caller.comments().equals(List.of("beat")));
    assertThat(caller.ended()).isFalse();
  }

  @Test
  void mayBeQuietForLongerThanOtherAnswersTake() {
    EventStream caller = listen();
    await().during(Duration.ofSeconds(2)).atMost(SOON).until(() -> !caller.ended());
    SESSIONS.say("late");
    await().until(() -> events(caller).contains("late"));
  }

  @Test
  void endWithTheServicesAnswerAndAreNoFaultOfIt() {
    List<EventStream> many = listen(10);
    SESSIONS.end();
    await().atMost(SOON).until(() -> many.stream().allMatch(EventStream::ended));
    assertThat(listen().status()).isEqualTo(200);
    assertThat(
            meters
                .get("resilience4j.circuitbreaker.state")
                .tag("name", "sessions")
                .tag("state", "closed")
                .gauge()
                .value())
        .isEqualTo(1);
  }

  @Test
  void areManyAtOnce() {
    List<EventStream> many = listen(230);
    SESSIONS.say("for-all");
    await()
        .atMost(SOON)
        .until(() -> many.stream().allMatch(each -> events(each).contains("for-all")));
  }

  @Test
  void areForgottenByTheServiceTooWhenTheCallerGoes() {
    EventStream caller = listen();
    caller.close();
    await()
        .atMost(SOON)
        .until(() -> {
          SESSIONS.beat(); // A caller's end is noticed when something is written.
          return SESSIONS.listeners() == 0;
        });
  }

  private EventStream listen() {
    return listen(1).getFirst();
  }

  private List<EventStream> listen(int many) {
    List<EventStream> listening = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      listening.add(new EventStream(port, LIVE, token("an-giang-2025", "deputy")));
    }
    callers.addAll(listening);
    await().atMost(SOON).until(() -> SESSIONS.listeners() == many);
    return listening;
  }

  private static List<String> events(EventStream stream) {
    return stream.messages().stream().map(Message::event).toList();
  }
}
