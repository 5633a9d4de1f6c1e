package vn.hdnd.cuulong.regional.feeds.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.regional.feeds.FeedBell;
import vn.hdnd.cuulong.regional.feeds.FeedEntry;
import vn.hdnd.cuulong.regional.statistics.messaging.Events;
import vn.hdnd.cuulong.regional.statistics.messaging.Events.Sent;

class FeedWriterTest {

  private static final String COUNCIL = "long-an";
  private static final String RECEIVED = "petition-received.v1";
  private static final String NEWER = "petition-received.v2";
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

  private final InMemoryFeeds kept = new InMemoryFeeds();
  private final NotifyingFeeds feeds = new NotifyingFeeds(kept, new FeedBell());
  private final InMemoryParked parked = new InMemoryParked();
  private final FeedParking parking = new FeedParking(feeds, parked, NOON);
  private final FeedWriter writer = new FeedWriter(feeds, parking);

  @Test
  void takesPublicEventsOnceAndInOrder() {
    take(event("a", 1, RECEIVED), event("a", 2, "petition-forwarded.v1"), event("b", 1, RECEIVED));
    take(event("a", 1, RECEIVED), event("b", 1, RECEIVED), event("b", 4, RECEIVED));

    assertThat(feed()).containsExactly("a-1", "b-1", "b-4");
    assertThat(parked.all(10)).isEmpty();
  }

  @Test
  void passesOverWhatIsNoEventOfItsTopic() {
    Sent here = event("a", 1, RECEIVED);
    byte[] key = "another".getBytes(StandardCharsets.UTF_8);
    take(
        new Sent(here.topic(), "a", new TestRecord<>(here.record().key(), (byte[]) null)),
        new Sent(
            here.topic(),
            "a",
            new TestRecord<>(key, here.record().value(), here.record().headers())),
        new Sent(
            here.topic(),
            "a",
            new TestRecord<>((byte[]) null, here.record().value(), here.record().headers())),
        new Sent("hdnd.sessions.events.v1", "a", here.record()),
        Events.event("petitions", "a", 1, "Long An|x", RECEIVED, Map.of()),
        event("a", 1, "petition-sung-about.v2"),
        event("b", 1, RECEIVED));

    assertThat(feed()).containsExactly("b-1");
    assertThat(kept.after("Long An|x", 0, 10)).isEmpty();
    assertThat(parked.all(10)).isEmpty();
  }

  @Test
  void letsNoDenunciationInNotEvenOneOfBeforeTheyHadTypesOfTheirOwn() {
    take(
        event("a", 1, RECEIVED),
        denunciation("b", RECEIVED),
        denunciation("c", NEWER),
        event("d", 1, "denunciation-received.v1"),
        event("e", 1, RECEIVED));

    assertThat(feed()).containsExactly("a-1", "e-1");
    assertThat(kept.after(COUNCIL, 0, 10)).extracting(FeedEntry::index).containsExactly(1L, 2L);
    assertThat(parked.all(10)).isEmpty();
  }

  @Test
  void dropsADenunciationThatWaitsSinceThen() {
    take(event("a", 1, NEWER), event("a", 2, RECEIVED));
    park(
        new ReceivedEvent(
            "a-1",
            "/councils/long-an/petitions",
            "vn.hdnd.petitions." + RECEIVED,
            "a",
            1,
            new CouncilId(COUNCIL),
            NOON.instant(),
            "{\"kind\":\"DENUNCIATION\"}"));

    assertThat(parking.replay("a")).isZero();
    assertThat(feed()).containsExactly("a-2");
  }

  private static Sent denunciation(String id, String type) {
    return Events.event("petitions", id, 1, COUNCIL, type, Map.of("kind", "DENUNCIATION"));
  }

  @Test
  void parksAnotherVersionOfAPublicTypeAndTheAggregatesLaterOnesBehindIt() {
    take(event("a", 1, RECEIVED), event("a", 2, NEWER), event("a", 3, RECEIVED));
    take(event("b", 1, RECEIVED), event("a", 5, RECEIVED), event("a", 4, "petition-forwarded.v1"));

    assertThat(feed()).containsExactly("a-1", "b-1");
    assertThat(waiting()).containsExactly("a-2 VERSION ", "a-3 VERSION ", "a-5 VERSION ");
    assertThat(parked.all(10)).allSatisfy(each -> assertThat(each.view()).isEqualTo("agency-feed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "[1", "\"text\""})
  void parksAPublicEventWhoseDataIsNoObject(String data) {
    take(raw("a", 1, data), event("a", 2, RECEIVED));

    assertThat(feed()).isEmpty();
    assertThat(waiting()).containsExactly("a-1 POISON NoJsonObject", "a-2 GAP ");
  }

  @Test
  void changesNothingWhenABatchComesAgain() {
    Sent[] batch = {event("a", 1, RECEIVED), event("a", 2, NEWER), event("a", 3, RECEIVED)};
    take(batch);
    take(batch);

    assertThat(feed()).containsExactly("a-1");
    assertThat(waiting()).containsExactly("a-2 VERSION ", "a-3 VERSION ");
  }

  @Test
  void letsWaitWhatItStillCannotRead() {
    take(event("a", 1, NEWER), event("a", 2, RECEIVED));
    parking.sweep();

    assertThat(parking.replay("a")).isEqualTo(2);
    assertThat(parking.replay("nobody")).isZero();
    assertThat(parking.parkedAggregates()).isEqualTo(1);
    assertThat(waiting()).containsExactly("a-1 VERSION ", "a-2 VERSION ");
  }

  @Test
  void takesWhatWaitedInOrderOnceItCanReadIt() {
    take(event("a", 1, NEWER), event("a", 2, RECEIVED), raw("a", 3, "[]"), event("a", 4, RECEIVED));
    learn(event("a", 1, RECEIVED));

    parking.sweep();
    assertThat(feed()).containsExactly("a-1", "a-2");
    assertThat(waiting()).containsExactly("a-3 POISON NoJsonObject", "a-4 VERSION ");

    learn(event("a", 3, RECEIVED));
    assertThat(parking.replay("a")).isZero();
    take(event("a", 2, RECEIVED), event("a", 5, RECEIVED));
    assertThat(feed()).containsExactly("a-1", "a-2", "a-3", "a-4", "a-5");
  }

  /** Simulates a process killed between releasing the poison and the events behind it. */
  @Test
  void releasesWhatWaitsForNothingAnyMore() {
    take(
        event("a", 1, NEWER),
        event("a", 2, RECEIVED),
        event("b", 1, NEWER),
        event("b", 2, RECEIVED));
    parked.forget(FeedParking.VIEW, "a", 1);
    parked.forget(FeedParking.VIEW, "b", 1);

    take(event("a", 3, RECEIVED));
    assertThat(feed()).containsExactly("a-2", "a-3");
    parking.sweep();
    assertThat(feed()).containsExactly("a-2", "a-3", "b-2");
    assertThat(parked.all(10)).isEmpty();
  }

  @Test
  void parksNothingForEverWhenAnOperatorFreesTheWayMeanwhile() {
    var freed =
        new InMemoryParked() {
          @Override
          public void park(ParkedEvent event) {
            if (event.event().sequence() == 2) {
              forget(event.view(), event.event().subject(), 1);
            }
            super.park(event);
          }
        };
    var meanwhile = new FeedParking(feeds, freed, NOON);
    new FeedWriter(feeds, meanwhile).take(Batches.of(event("a", 1, NEWER)));
    new FeedWriter(feeds, meanwhile).take(Batches.of(event("a", 2, RECEIVED)));

    assertThat(feed()).containsExactly("a-2");
    assertThat(freed.all(10)).isEmpty();
  }

  @Test
  void keepsTheAddressOfTheSchemaOfWhatWaited() {
    Sent described = event("a", 1, RECEIVED);
    described
        .record()
        .headers()
        .add("ce_dataschema", "https://cuulong.hdnd.vn/a.json".getBytes(StandardCharsets.UTF_8));
    take(described);

    assertThat(kept.after(COUNCIL, 0, 1))
        .singleElement()
        .satisfies(entry ->
            assertThat(JsonPath.<String>read(entry.json(), "$.dataschema"))
                .isEqualTo("https://cuulong.hdnd.vn/a.json"));
  }

  private void take(Sent... messages) {
    writer.take(Batches.of(messages));
  }

  /** Makes an event readable, as by a newer program. */
  private void learn(Sent readable) {
    park(FeedBatch.read(Batches.of(readable)).getFirst());
  }

  private void park(ReceivedEvent event) {
    parked.park(new ParkedEvent(FeedParking.VIEW, event, Reason.VERSION, "", NOON.instant()));
  }

  private List<String> feed() {
    return kept.after(COUNCIL, 0, 100).stream()
        .map(entry -> JsonPath.<String>read(entry.json(), "$.id"))
        .toList();
  }

  private Stream<String> waiting() {
    return parked.all(10).stream()
        .map(each -> each.event().id() + " " + each.reason() + " " + each.error());
  }

  private static Sent event(String id, long sequence, String fact) {
    return Events.event("petitions", id, sequence, COUNCIL, fact, Map.of("kind", "COMPLAINT"));
  }

  private static Sent raw(String id, long sequence, String data) {
    return Events.message(
        "petitions",
        id,
        sequence,
        COUNCIL,
        "vn.hdnd.petitions." + RECEIVED,
        data.getBytes(StandardCharsets.UTF_8));
  }
}
