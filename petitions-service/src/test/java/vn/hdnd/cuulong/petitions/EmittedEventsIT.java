package vn.hdnd.cuulong.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.petitions.casework.PetitionEvents;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.platform.testkit.contracts.EventContracts;

/** Checks the published events of every type against the schema that readers have. */
class EmittedEventsIT extends PetitionsOverHttp {

  private final Map<String, EventType> types =
      PetitionEvents.catalogue().types().stream()
          .collect(Collectors.toMap(EventType::name, Function.identity()));

  @Test
  void everyEventFitsItsSchema() throws Exception {
    String answered = received("COMPLAINT", "\"Bồi thường\"");
    forward(answered);
    step(answered, "reminders", "{\"remindedOn\":\"%s\"}".formatted(today));
    step(answered, "answer", "{\"answeredOn\":\"%s\",\"agency\":\"Sở A\"}".formatted(today));
    close(answered, "ANSWERED");
    String guided = received("FEEDBACK", "null");
    step(guided, "guidance", "{\"guidedOn\":\"%s\",\"text\":\"Gửi xã\"}".formatted(today));
    close(guided, "GUIDED");

    List<Document> told = journalled(List.of(answered, guided), 8);
    assertThat(told.stream().map(entry -> entry.getString("type")).distinct())
        .containsExactlyInAnyOrderElementsOf(typesOf("petition"));
    assertThat(told).allSatisfy(this::fits);
  }

  @Test
  @Tag("D-10")
  void everyEventOfADenunciationIsOfATypeOfItsOwnAndFitsItsSchema() throws Exception {
    String answered = received("DENUNCIATION", "null");
    forward(answered);
    step(answered, "reminders", "{\"remindedOn\":\"%s\"}".formatted(today));
    step(answered, "answer", "{\"answeredOn\":\"%s\",\"agency\":\"Sở A\"}".formatted(today));
    close(answered, "ANSWERED");
    String guided = received("DENUNCIATION", "null");
    step(guided, "guidance", "{\"guidedOn\":\"%s\"}".formatted(today));

    List<Document> told = journalled(List.of(answered, guided), 7);
    assertThat(told.stream().map(entry -> entry.getString("type")).distinct())
        .containsExactlyInAnyOrderElementsOf(typesOf("denunciation"));
    assertThat(told)
        .allSatisfy(this::fits)
        .allSatisfy(
            entry -> assertThat(entry.getString("data")).doesNotContain("Sở A", today.toString()));
  }

  private List<String> typesOf(String what) {
    return types.keySet().stream().filter(type -> type.contains("." + what + "-")).toList();
  }

  private void forward(String id) throws Exception {
    step(id, "forwarding", "{\"forwardedOn\":\"%s\",\"toAgency\":\"Sở A\"}".formatted(today));
  }

  private void close(String id, String reason) throws Exception {
    step(id, "closing", "{\"closedOn\":\"%s\",\"reason\":\"%s\"}".formatted(today, reason));
  }

  private List<Document> journalled(List<String> petitions, int events) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> entries(petitions), found -> found.size() == events);
  }

  private List<Document> entries(List<String> petitions) {
    return mongo.findAll(Document.class, "journal").stream()
        .filter(entry -> petitions.contains(entry.getString("aggregate")))
        .sorted((a, b) -> a.getString("_id").compareTo(b.getString("_id")))
        .toList();
  }

  private void fits(Document entry) throws IOException {
    String type = entry.getString("type");
    assertThat(EventContracts.violations(schema(type), entry.getString("data"))).as(type).isEmpty();
  }

  private String schema(String type) throws IOException {
    Class<?> owner = PetitionEvents.class;
    try (InputStream in = owner.getResourceAsStream("/contracts/" + type + "/schema.json")) {
      assertThat(in).as(type).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
