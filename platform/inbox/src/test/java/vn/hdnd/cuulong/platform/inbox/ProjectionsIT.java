package vn.hdnd.cuulong.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.messaging.Message;
import org.springframework.test.context.ContextConfiguration;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;

@SpringBootTest(
    classes = ProjectionsIT.LampReader.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "spring.cloud.function.definition=lampViews",
      "spring.cloud.stream.bindings.lampViews-in-0.destination=lamps.events.v1",
      "spring.cloud.stream.bindings.lampViews-in-0.group=lamp-views",
      "spring.cloud.stream.default.consumer.max-attempts=1",
      "spring.cloud.stream.default.consumer.use-native-decoding=true",
      "spring.autoconfigure.exclude="
          + "vn.hdnd.cuulong.platform.security.ServiceSecurityAutoConfiguration"
    })
@ContextConfiguration(initializers = RealParts.class)
class ProjectionsIT {

  private static final String TOPIC = "lamps.events.v1";

  @Configuration
  @EnableAutoConfiguration
  static class LampReader {
    @Bean
    Consumer<Message<byte[]>> lampViews(Projections projections) {
      return projections.consumer(new LampView("lamps", "lamp_views"));
    }
  }

  @Autowired private MongoTemplate mongo;
  @Autowired private Projections projections;
  @Autowired private ParkedHealthIndicator health;

  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", RealParts.bootstrapServers()),
          new StringSerializer(),
          new ByteArraySerializer());

  private final String lamp = UUID.randomUUID().toString();

  @AfterEach
  void clear() {
    producer.close();
    mongo.remove(new Query(), "parked_events");
  }

  @Test
  void appliesEachEventOnceHoweverOftenItComes() {
    send(lamp, 1, LampView.LIT, "{\"watts\":60}");
    send(lamp, 1, LampView.LIT, "{\"watts\":60}");
    send(lamp, 2, LampView.DIMMED, "{\"watts\":40}");
    send(lamp, 1, LampView.LIT, "{\"watts\":60}");
    send(lamp, 2, LampView.DIMMED, "{\"watts\":40}");
    send(lamp, 3, LampView.DIMMED, "{\"watts\":20}");
    Document view = awaitApplied(lamp, 3);
    assertThat(view.getList("history", Integer.class)).containsExactly(60, 40, 20);
    assertThat(view.get("touched", Number.class).intValue()).isEqualTo(3);
  }

  @Test
  void keepsWhatComesTooEarlyUntilTheGapCloses() {
    send(lamp, 1, LampView.LIT, "{\"watts\":60}");
    send(lamp, 4, LampView.DIMMED, "{\"watts\":10}");
    send(lamp, 3, LampView.DIMMED, "{\"watts\":20}");
    Awaitility.await().until(() -> reasons(lamp).size() == 2);
    send(lamp, 2, LampView.DIMMED, "{\"watts\":40}");
    Document view = awaitApplied(lamp, 4);
    assertThat(view.getList("history", Integer.class)).containsExactly(60, 40, 20, 10);
    assertThat(reasons(lamp)).isEmpty();
  }

  @Test
  void parksThePoisonedAggregateAndGoesOnWithTheOthers() {
    String other = UUID.randomUUID().toString();
    send(lamp, 1, LampView.LIT, "{\"watts\":\"bright\"}");
    send(lamp, 2, LampView.DIMMED, "{\"watts\":40}");
    send(other, 1, LampView.LIT, "{\"watts\":60}");
    awaitApplied(other, 1);
    Awaitility.await().until(() -> reasons(lamp).size() == 2);
    assertThat(reasons(lamp)).containsExactly("POISON", "GAP");
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    assertThat(projections.replay(lamp)).isEqualTo(2);
  }

  @Test
  void replaysTheAggregateOnceItsPoisonIsCured() {
    send(lamp, 1, LampView.LIT, "{\"watts\":-1}");
    send(lamp, 2, LampView.DIMMED, "{\"watts\":40}");
    Awaitility.await().until(() -> reasons(lamp).size() == 2);
    cure(lamp, 1);
    assertThat(projections.replay(lamp)).isZero();
    assertThat(awaitApplied(lamp, 2).getList("history", Integer.class)).containsExactly(1, 40);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void letsAVersionThatItDoesNotKnowWaitForAReleaseThatDoes() {
    send(lamp, 1, "vn.hdnd.lamps.lamp-lit.v2", "{\"watts\":60}");
    send(lamp, 2, LampView.DIMMED, "{\"watts\":40}");
    Awaitility.await().until(() -> reasons(lamp).equals(List.of("VERSION", "VERSION")));
    assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
    projections.sweep();
    assertThat(reasons(lamp)).hasSize(2);

    new ProjectionRunner(
            new NextLampView("lamps", "lamp_views"),
            new MongoViewStore(mongo),
            new MongoParkedEvents(mongo),
            Clock.systemUTC())
        .sweep();

    assertThat(awaitApplied(lamp, 2).getList("history", Integer.class)).containsExactly(60, 40);
    assertThat(reasons(lamp)).isEmpty();
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void passesOverATypeThatItDoesNotKnow() {
    send(lamp, 1, LampView.LIT, "{\"watts\":60}");
    send(lamp, 2, "vn.hdnd.lamps.lamp-dusted.v1", "{}");
    send(lamp, 3, LampView.DIMMED, "{\"watts\":40}");
    assertThat(awaitApplied(lamp, 3).getList("history", Integer.class)).containsExactly(60, 40);
  }

  @Test
  void skipsAMessageThatIsNoEvent() {
    put(new ProducerRecord<>(TOPIC, lamp, "rubbish".getBytes(StandardCharsets.UTF_8)));
    put(new ProducerRecord<>(TOPIC, lamp, null));
    put(record(lamp, "zero", LampView.LIT, "{}"));
    send(lamp, 1, LampView.LIT, "{\"watts\":60}");
    assertThat(awaitApplied(lamp, 1)).isNotNull();
  }

  @Test
  void losesNothingThatComesBehindAPoison() {
    send(lamp, 1, LampView.LIT, "{\"watts\":-1}");
    send(lamp, 2, "vn.hdnd.lamps.lamp-dusted.v1", "{}");
    send(lamp, 3, LampView.DIMMED, "{\"watts\":40}");
    Awaitility.await().until(() -> reasons(lamp).size() == 3);
    cure(lamp, 1);
    assertThat(projections.replay(lamp)).isZero();
    assertThat(awaitApplied(lamp, 3).getList("history", Integer.class)).containsExactly(1, 40);
  }

  @Test
  void parksAnEventThatTheStoreRefuses() {
    String other = UUID.randomUUID().toString();
    send(lamp, 1, LampView.LIT, "{\"watts\":60}");
    awaitApplied(lamp, 1);
    mongo.updateFirst(
        new Query(where("_id").is(lamp)), new Update().set("touched", "often"), "lamp_views");
    send(lamp, 2, LampView.DIMMED, "{\"watts\":40}");
    for (int i = 0; i < 3; i++) {
      send(other + i, 1, LampView.LIT, "{\"watts\":60}");
    }
    for (int i = 0; i < 3; i++) {
      awaitApplied(other + i, 1);
    }
    Awaitility.await().until(() -> reasons(lamp).equals(List.of("POISON")));
  }

  @Test
  void dropsARepeatThatItsCodeCannotDigestAnyMore() {
    send(lamp, 1, LampView.LIT, "{\"watts\":60}");
    send(lamp, 1, LampView.LIT, "{\"watts\":-1}");
    send(lamp, 2, LampView.DIMMED, "{\"watts\":40}");
    awaitApplied(lamp, 2);
    assertThat(reasons(lamp)).isEmpty();
  }

  @Test
  void forgetsAPoisonThatWasCuredByComingAgain() {
    send(lamp, 1, LampView.LIT, "{\"watts\":-1}");
    Awaitility.await().until(() -> reasons(lamp).size() == 1);
    send(lamp, 1, LampView.LIT, "{\"watts\":60}");
    awaitApplied(lamp, 1);
    projections.sweep();
    assertThat(reasons(lamp)).isEmpty();
  }

  @Test
  void keepsInMindSinceWhenAnEventWaits() {
    send(lamp, 2, LampView.DIMMED, "{\"watts\":40}");
    Awaitility.await().until(() -> reasons(lamp).size() == 1);
    String since = parkedOf(lamp).getFirst().getString("since");
    projections.sweep();
    assertThat(projections.replay(lamp)).isEqualTo(1);
    assertThat(parkedOf(lamp).getFirst().getString("since")).isEqualTo(since);
  }

  private void cure(String id, long sequence) {
    var cured = new Update().set("json", "{\"watts\":1}");
    var one = where("subject").is(id).and("sequence").is(sequence);
    mongo.updateFirst(new Query(one), cured, "parked_events");
  }

  private List<String> reasons(String id) {
    return parkedOf(id).stream().map(each -> each.getString("reason")).toList();
  }

  private List<Document> parkedOf(String id) {
    var all = new Query(where("subject").is(id)).with(Sort.by("_id"));
    return mongo.find(all, Document.class, "parked_events");
  }

  private Document awaitApplied(String id, long sequence) {
    Awaitility.await().until(() -> applied(id) == sequence);
    return List.of(mongo.findById(id, Document.class, "lamp_views")).getFirst();
  }

  private long applied(String id) {
    @Nullable Document view = mongo.findById(id, Document.class, "lamp_views");
    return view == null ? 0 : view.get("applied", Number.class).longValue();
  }

  private void send(String id, long sequence, String type, String json) {
    put(record(id, Long.toString(sequence), type, json));
  }

  private void put(ProducerRecord<String, byte[]> record) {
    var acknowledgement = producer.send(record);
    producer.flush();
    assertThat(acknowledgement).isDone();
  }

  private static ProducerRecord<String, byte[]> record(
      String id, String sequence, String type, String json) {
    var record = new ProducerRecord<>(TOPIC, id, json.getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            id + "-" + sequence,
            "ce_source",
            "/councils/an-giang-2025/lamps",
            "ce_type",
            type,
            "ce_subject",
            id,
            "ce_time",
            "2026-11-24T02:00:00Z",
            "ce_sequence",
            sequence,
            "ce_council",
            "an-giang-2025")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }
}
