package vn.hdnd.cuulong.votercontact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.platform.testkit.contracts.EventContracts;

/** Checks the published events of every type against the schema that readers have. */
class EmittedEventsIT extends VoterContactOverHttp {

  @Test
  void everyEventFitsItsSchema() throws Exception {
    String hall = meeting().replace("AT_RESIDENCE", "BEFORE_REGULAR_SESSION");
    String meeting = id(post("meetings", hall, office));
    String opinion = opinion(meeting, "Sửa cầu");
    String road = opining(meeting, "Sửa đường").replace("{", "{\"sector\":\"TRANSPORT\",");
    String sorted = id(post("opinions", road, office));
    String id = id(consolidate(opinion, sorted));
    step(id, "forwarding", "{\"forwardedOn\":\"%s\",\"toAgency\":\"Sở A\"}".formatted(today));
    answer(id, "\"UNDER_STUDY\",\"dueOn\":\"%s\"".formatted(today.plusMonths(6)));
    answer(id, "\"RESOLVED\"");

    List<Document> told = journalled(List.of(meeting, opinion, sorted, id), 7);
    assertThat(told.stream().map(entry -> entry.getString("type")).distinct())
        .containsExactlyInAnyOrderElementsOf(
            VoterContactEvents.catalogue().types().stream().map(EventType::name).toList());
    assertThat(told).allSatisfy(EmittedEventsIT::fits);
  }

  @Test
  void theEventOfAMeetingAtAResidenceFitsItsSchemaAndNamesNoPlace() throws Exception {
    String id = meeting("Số 12, ấp Thới Thuận");
    List<Document> told = journalled(List.of(id), 1);
    assertThat(told).allSatisfy(EmittedEventsIT::fits);
    String data = told.getFirst().getString("data");
    assertThat(JsonPath.<Object>read(data, "$.place")).isNull();
    assertThat(data).doesNotContain("Thới Thuận");
    assertThat(JsonPath.<String>read(get("meetings/" + id, office).body(), "$.place"))
        .isEqualTo("Số 12, ấp Thới Thuận");
  }

  private void answer(String id, String result) throws Exception {
    step(
        id,
        "answer",
        "{\"answeredOn\":\"%s\",\"text\":\"Trả lời\",\"result\":%s}".formatted(today, result));
  }

  private List<Document> journalled(List<String> records, int events) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> entries(records), found -> found.size() == events);
  }

  private List<Document> entries(List<String> records) {
    return mongo.findAll(Document.class, "journal").stream()
        .filter(entry -> records.contains(entry.getString("aggregate")))
        .toList();
  }

  private static void fits(Document entry) throws IOException {
    String type = entry.getString("type");
    assertThat(EventContracts.violations(schema(type), entry.getString("data"))).as(type).isEmpty();
  }

  private static String schema(String type) throws IOException {
    Class<?> owner = VoterContactEvents.class;
    try (InputStream in = owner.getResourceAsStream("/contracts/" + type + "/schema.json")) {
      assertThat(in).as(type).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
