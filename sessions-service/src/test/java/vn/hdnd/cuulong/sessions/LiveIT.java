package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.testkit.http.EventStream;
import vn.hdnd.cuulong.platform.testkit.http.EventStream.Message;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.security.TestKeys;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** What the chamber is told at once, by the service on a real broker. */
class LiveIT extends ChamberOverHttp {

  private static final String LIVE = "/api/sessions/v1/live";

  @Autowired private MeterRegistry meters;
  @Autowired private Environment environment;

  private final List<EventStream> streams = new ArrayList<>();

  @AfterEach
  void hangUp() {
    streams.forEach(EventStream::close);
  }

  @Test
  void tellsEveryListenerOfTheCouncilThatACaseHasChangedAndNothingElse() {
    open(3);
    EventStream deputy = listen(port(), "deputy");
    EventStream chair = listen(port(), "chair");
    EventStream elsewhere = listen(port(), "another-council", "deputy");
    done(checkIn(1));
    for (EventStream each : List.of(deputy, chair)) {
      Message told = changed(each, "sittings", sitting);
      assertThat(JsonMapper.shared().readTree(told.data()).propertyNames())
          .containsExactly("kind", "id", "sequence");
    }
    assertThat(deputy.header("Content-Type")).startsWith("text/event-stream");
    assertThat(elsewhere.messages()).extracting(Message::event).containsExactly("opened");
    assertThat(meters.get("cuulong.live.streams").gauge().value()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void tellsOfAVoteItsOpeningAndItsCountButNoBallot() {
    open(4);
    for (int n = 1; n <= 3; n++) {
      done(checkIn(n));
    }
    EventStream stream = listen(port(), "deputy");
    String poll = poll(",\"changeable\":true");
    changed(stream, "polls", poll);
    done(cast(1, poll, "IN_FAVOUR"));
    done(checkIn(4)); // What is told of it comes after whatever the ballot could have caused.
    changed(stream, "sittings", sitting);
    assertThat(told(stream, "polls", poll)).hasSize(1);
    done(close(poll));
    await().until(() -> told(stream, "polls", poll).size() > 1);
  }

  @Test
  void goesOnWithTheNewestStateAfterADisconnection() {
    open(3);
    EventStream before = listen(port(), "deputy");
    done(checkIn(1));
    Message last = changed(before, "sittings", sitting);
    before.close();
    done(checkIn(2));
    done(checkIn(3));

    // A listener beside shows when the service itself has heard of all of it.
    EventStream beside = listen(port(), "chair");
    String poll = poll(",\"changeable\":true");
    changed(beside, "polls", poll);
    EventStream after = listening(port(), token(council, "deputy"), "Last-Event-ID", last.id());

    await().until(() -> told(after, "polls", poll).size() == 1);
    assertThat(after.messages().getFirst().data()).isEqualTo("{\"resumed\":true}");
    assertThat(told(after, "sittings", sitting)).hasSize(1);
    assertThat(after.messages()).hasSize(3);
  }

  @Test
  void saysThatNothingIsResumedAfterAnIdThatItDoesNotKnow() {
    for (String id : List.of("1.2", "nonsense", "9".repeat(40))) {
      EventStream stream = listening(port(), token(council, "deputy"), "Last-Event-ID", id);
      await().until(() -> !stream.messages().isEmpty());
      assertThat(stream.messages().getFirst().data()).as(id).isEqualTo("{\"resumed\":false}");
    }
  }

  @Test
  void endsWithTheToken() {
    String token =
        TestTokens.changed(
            claims -> claims.expirationTime(Date.from(Instant.now().plusSeconds(3))),
            "account.of.test",
            council,
            "deputy");
    EventStream stream = listening(port(), token);
    assertThat(stream.status()).isEqualTo(200);
    await().until(stream::ended);
  }

  @Test
  void tellsWhatAnotherInstanceWroteAndEndsItsStreamsWhenItStops() {
    open(3);
    int drained;
    EventStream there;
    try (ConfigurableApplicationContext other = anotherInstance()) {
      int port = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      EventStream here = listen(port(), "deputy");
      there = listen(port, "deputy");
      done(
          new Http(port, "/api/sessions/v1", TestTokens.of("deputy.1", council, "deputy"))
              .post("/sittings/" + sitting + "/check-in", "{}"));
      Message told = changed(here, "sittings", sitting);
      // The id of one instance is understood by the other.
      EventStream resumed = listening(port, token(council, "deputy"), "Last-Event-ID", told.id());
      await().until(() -> !resumed.messages().isEmpty());
      assertThat(resumed.messages().getFirst().data()).isEqualTo("{\"resumed\":true}");
      changed(there, "sittings", sitting);
      drained = there.messages().size();
    }
    await().until(there::ended);
    assertThat(there.messages()).hasSize(drained);
  }

  private ConfigurableApplicationContext anotherInstance() {
    return new SpringApplicationBuilder(SessionsApplication.class, TestKeys.class)
        .run(
            same("MONGODB_URI"),
            same("spring.mongodb.uri"),
            same("spring.mongodb.database"),
            same("spring.kafka.bootstrap-servers"),
            same("spring.cloud.stream.kafka.binder.brokers"),
            "--SERVER_PORT=0",
            "--management.server.port=0");
  }

  private String same(String property) {
    return "--" + property + "=" + environment.getRequiredProperty(property);
  }

  private EventStream listen(int port, String role) {
    return listen(port, council, role);
  }

  /** Returns a stream that has said that it is open. */
  private EventStream listen(int port, String ofCouncil, String role) {
    EventStream stream = listening(port, token(ofCouncil, role));
    await().until(() -> stream.messages().stream().anyMatch(m -> m.event().equals("opened")));
    return stream;
  }

  private EventStream listening(int port, String token, String... headers) {
    var stream = new EventStream(port, LIVE, token, headers);
    streams.add(stream);
    return stream;
  }

  private static String token(String ofCouncil, String role) {
    return TestTokens.of("account.of.test", ofCouncil, role);
  }

  private static Message changed(EventStream stream, String kind, String id) {
    await().until(() -> !told(stream, kind, id).isEmpty());
    return told(stream, kind, id).getLast();
  }

  private static List<Message> told(EventStream stream, String kind, String id) {
    return stream.messages().stream()
        .filter(each -> each.event().equals("changed"))
        .filter(each -> each.data().contains("\"kind\":\"%s\",\"id\":\"%s\"".formatted(kind, id)))
        .toList();
  }
}
