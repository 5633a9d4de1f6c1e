package vn.hdnd.cuulong.votercontact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.hdnd.cuulong.platform.testkit.http.Http;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.security.TestKeys;
import vn.hdnd.cuulong.platform.testkit.security.TestTokens;

/** Tests two instances on one broker, each with its own store for the councils that it serves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServedCouncilsIT {

  private static final int MEETINGS = 3;

  private static final Duration RELAYED_WITHIN = Duration.ofSeconds(60);
  private static final String MEETING =
      """
      {"heldOn":"2025-08-10","place":"Nhà văn hóa xã","kind":"AT_RESIDENCE",
       "mode":"IN_PERSON","deputyGroups":["Tổ 1"],"attendees":90,"speakers":7}
      """;

  private final Instance first = new Instance("first-" + UUID.randomUUID());
  private final Instance second = new Instance("second-" + UUID.randomUUID());

  /** A running service and the council that it serves. */
  private static final class Instance {

    private final String council;
    private final ConfigurableApplicationContext context;

    Instance(String council) {
      this.council = council;
      this.context =
          new SpringApplicationBuilder(VoterContactApplication.class, TestKeys.class)
              .run(
                  "--SERVER_PORT=0",
                  "--management.server.port=0",
                  "--cuulong.councils.served=" + council,
                  "--MONGODB_URI=" + LocalStore.connectionString(),
                  "--spring.mongodb.database=" + RealParts.database(),
                  "--KAFKA_BOOTSTRAP_SERVERS=" + RealParts.bootstrapServers());
    }

    Http as(String ofCouncil) {
      int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      return new Http(
          port, "/api/voter-contact/v1", TestTokens.of("vanphong", ofCouncil, "office-lead"));
    }

    List<String> listed() {
      return as(council)
          .get("/meetings")
          .body()
          .path("items")
          .valueStream()
          .map(item -> item.path("id").asString())
          .toList();
    }

    /** Returns the meetings whose events it has sent to the broker. */
    List<String> told() {
      return mongo().findAll(Document.class, "journal").stream()
          .map(entry -> entry.getString("aggregate"))
          .toList();
    }

    /** Returns the councils of all records in its store. */
    Stream<String> kept() {
      MongoOperations mongo = mongo();
      return mongo.getCollectionNames().stream()
          .flatMap(name -> mongo.find(new Query(), Document.class, name).stream())
          .filter(document -> document.containsKey("council"))
          .map(document -> document.getString("council"))
          // The repair of rows is due work of no council.
          .filter(council -> !council.isEmpty())
          .distinct();
    }

    private MongoOperations mongo() {
      return context.getBean(MongoOperations.class);
    }
  }

  @AfterAll
  void close() {
    first.context.close();
    second.context.close();
  }

  @Test
  void keepsTheRowsOfItsOwnCouncilsAndAllOfThem() {
    List<String> ofFirst = record(first);
    List<String> ofSecond = record(second);

    assertThat(first.listed()).containsExactlyElementsOf(ofFirst.reversed());
    assertThat(second.listed()).containsExactlyElementsOf(ofSecond.reversed());
    await()
        .atMost(RELAYED_WITHIN)
        .untilAsserted(() -> {
          assertThat(first.told()).containsExactlyInAnyOrderElementsOf(ofFirst);
          assertThat(second.told()).containsExactlyInAnyOrderElementsOf(ofSecond);
        });
    assertThat(first.kept()).containsExactly(first.council);
    assertThat(second.kept()).containsExactly(second.council);
  }

  @Test
  void refusesAnotherCouncilsCommandsAndQuestions() {
    Http stranger = second.as(first.council);

    assertNotServed(stranger.post("/meetings", MEETING));
    assertNotServed(stranger.get("/meetings"));
  }

  private static List<String> record(Instance instance) {
    return Stream.generate(() -> instance.as(instance.council).post("/meetings", MEETING).id())
        .limit(MEETINGS)
        .toList();
  }

  private static void assertNotServed(Http.Answer answer) {
    assertThat(answer.status()).isEqualTo(421);
    assertThat(answer.text("type")).endsWith("/council-not-served");
  }
}
