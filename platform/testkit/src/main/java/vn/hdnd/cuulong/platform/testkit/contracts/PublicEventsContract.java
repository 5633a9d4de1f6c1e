package vn.hdnd.cuulong.platform.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.events.EventType;

/**
 * Checks a service's events against their contracts, and keeps personal data out of them, because
 * events are public and permanent.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PublicEventsContract {

  /** Words that name a person or a person's text. */
  private static final Set<String> PERSONAL =
      Set.of(
          "name",
          "sender",
          "code",
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

  private static final String ABOUT_A_DENUNCIATION = "denunciation";

  private final EventCatalogue catalogue;
  private final Set<String> texts;
  private final Set<String> impersonal;

  /**
   * The contract of one service's events.
   *
   * @param texts the only properties that may be free texts, each reviewed. An event about a
   *     denunciation has none, even if listed
   * @param impersonal properties whose names sound personal but are not, each reviewed
   */
  protected PublicEventsContract(
      EventCatalogue catalogue, Set<String> texts, Set<String> impersonal) {
    this.catalogue = catalogue;
    this.texts = Set.copyOf(texts);
    this.impersonal = Set.copyOf(impersonal);
  }

  @Test
  void everyEventKeepsItsContract() {
    EventContracts.check(catalogue);
  }

  /** An event outside the catalogue would fail only when its aggregate first decides it. */
  @Test
  void everyEventOfTheServiceIsInTheCatalogue() {
    String service =
        String.join(".", List.of(getClass().getPackageName().split("\\.")).subList(0, 4));
    Stream<String> events =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(service)
                .stream()
                .filter(each -> !each.isInterface() && each.isAssignableTo(DomainEvent.class))
                .map(JavaClass::getName);
    assertThat(events)
        .containsExactlyInAnyOrderElementsOf(
            catalogue.types().stream().map(type -> type.record().getName()).toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  @Tag("D-10")
  void noRecordHasAPropertyOfAPerson(EventType type) {
    assertThat(names(type)).noneMatch(each -> isPersonal(each) && !impersonal.contains(each));
  }

  @ParameterizedTest
  @MethodSource("types")
  @Tag("D-10")
  void noSchemaHasAnUnboundedText(EventType type) throws IOException {
    Set<String> lookedAt = type.name().contains(ABOUT_A_DENUNCIATION) ? Set.of() : texts;
    assertThat(FreeTexts.of(schema(type))).as(type.name()).isSubsetOf(lookedAt);
  }

  @ParameterizedTest
  @MethodSource("types")
  @Tag("D-10")
  void noSchemaHasAPropertyOfAPerson(EventType type) throws IOException {
    assertThat(schema(type).path("properties").propertyNames())
        .isNotEmpty()
        .noneMatch(each -> isPersonal(each) && !impersonal.contains(each));
  }

  @ParameterizedTest
  @MethodSource("types")
  void theSchemaDescribesEveryProperty(EventType type) throws IOException {
    JsonNode properties = schema(type).path("properties");
    assertThat(properties.propertyNames())
        .containsExactlyElementsOf(names(type).toList())
        .allMatch(name -> properties.path(name).path("description").isString());
  }

  /** An exception for a removed property would let that property return without a review. */
  @Test
  void listsNothingThatNoEventHas() throws IOException {
    var found = new HashSet<String>();
    for (EventType type : catalogue.types()) {
      found.addAll(FreeTexts.of(schema(type)));
      found.addAll(schema(type).path("properties").propertyNames());
    }
    assertThat(found).containsAll(texts).containsAll(impersonal);
  }

  @Test
  void recognisesAPersonalProperty() {
    assertThat(Stream.of("senderName", "phone", "opinionText"))
        .allMatch(PublicEventsContract::isPersonal);
    assertThat(Stream.of("signatories", "toAgency")).noneMatch(PublicEventsContract::isPersonal);
  }

  public Stream<EventType> types() {
    return catalogue.types().stream();
  }

  /** Returns the JSON names of a record's components. */
  private static Stream<String> names(EventType type) {
    return Arrays.stream(type.record().getRecordComponents()).map(PublicEventsContract::name);
  }

  private static String name(RecordComponent component) {
    JsonProperty other =
        AnnotatedElementUtils.findMergedAnnotation(component.getAccessor(), JsonProperty.class);
    return other == null ? component.getName() : other.value();
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
