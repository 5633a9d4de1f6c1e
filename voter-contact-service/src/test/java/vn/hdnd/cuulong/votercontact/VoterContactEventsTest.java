package vn.hdnd.cuulong.votercontact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.platform.testkit.contracts.EventContracts;

class VoterContactEventsTest {

  /** Words that name a person or what a person wrote. */
  private static final Set<String> PERSONAL =
      Set.of(
          "name",
          "sender",
          "denouncer",
          "person",
          "citizen",
          "address",
          "phone",
          "email",
          "identity",
          "birth",
          "gender",
          "subject",
          "text",
          "content",
          "summary",
          "note",
          "paper",
          "file");

  /** The only texts that an event may carry; each was looked at. */
  private static final Set<String> TEXTS =
      Set.of("meetingId", "opinionId", "recommendationId", "place", "toAgency");

  @Test
  void everyEventKeepsItsContract() {
    EventContracts.check(VoterContactEvents.catalogue());
  }

  @ParameterizedTest
  @MethodSource("types")
  void noRecordHasAPropertyOfAPerson(EventType type) {
    assertThat(components(type)).noneMatch(each -> isPersonal(each.getName()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void noRecordCarriesFreeText(EventType type) {
    assertThat(components(type).filter(each -> each.getType().equals(String.class)))
        .allMatch(each -> TEXTS.contains(each.getName()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void noSchemaHasAPropertyOfAPerson(EventType type) throws IOException {
    assertThat(schema(type).path("properties").propertyNames())
        .isNotEmpty()
        .noneMatch(VoterContactEventsTest::isPersonal);
  }

  @ParameterizedTest
  @MethodSource("types")
  void theSchemaDescribesEveryProperty(EventType type) throws IOException {
    JsonNode properties = schema(type).path("properties");
    assertThat(properties.propertyNames())
        .containsExactlyElementsOf(components(type).map(RecordComponent::getName).toList())
        .allMatch(name -> properties.path(name).path("description").isString());
  }

  @Test
  void knowsAPersonalPropertyWhenItSeesOne() {
    assertThat(Stream.of("senderName", "phone", "opinionText"))
        .allMatch(VoterContactEventsTest::isPersonal);
    assertThat(Stream.of("signatories", "toAgency")).noneMatch(VoterContactEventsTest::isPersonal);
  }

  static Stream<EventType> types() {
    return VoterContactEvents.catalogue().types().stream();
  }

  private static Stream<RecordComponent> components(EventType type) {
    return Arrays.stream(type.record().getRecordComponents());
  }

  private static boolean isPersonal(String property) {
    return Stream.of(property.split("(?=[A-Z])"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(PERSONAL::contains);
  }

  private static JsonNode schema(EventType type) throws IOException {
    try (InputStream in =
        type.record().getResourceAsStream("/contracts/" + type.name() + "/schema.json")) {
      return JsonMapper.shared().readTree(in);
    }
  }
}
