package vn.hdnd.cuulong.platform.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/**
 * The shape of a service: features first; a feature's root is plain Java, and its {@code web},
 * {@code messaging} and {@code storage} packages are private to it. A service includes these rules
 * with {@code ArchTests.in(ServiceArchitecture.class)} over its own packages; a rule that matches
 * nothing fails.
 */
public final class ServiceArchitecture {

  private static final Set<String> STORE_REFUSALS =
      Set.of(
          "org.springframework.dao.DuplicateKeyException",
          "org.springframework.data.mongodb.BulkOperationException");

  private static final String[] ADAPTERS = {"..web..", "..messaging..", "..storage.."};

  private static final DescribedPredicate<JavaClass> ROOT =
      DescribedPredicate.describe(
          "in a feature's root",
          type ->
              !type.getPackageName().matches(".*\\.(web|messaging|storage)(\\..*)?")
                  && !type.getSimpleName().endsWith("Application")
                  && !type.getSimpleName().endsWith("Configuration")
                  && !type.getSimpleName().equals("package-info"));

  private ServiceArchitecture() {}

  /** The domain can be read, and tested, without knowing any framework. */
  @ArchTest
  static final ArchRule ROOT_IS_PLAIN_JAVA =
      noClasses()
          .that(ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.apache.kafka..",
              "com.mongodb..",
              "org.bson..",
              "tools.jackson..",
              "jakarta.servlet..",
              "jakarta.validation..");

  /** Dependencies point inward. */
  @ArchTest
  static final ArchRule ROOT_KNOWS_NO_ADAPTER =
      noClasses().that(ROOT).should().dependOnClassesThat().resideInAnyPackage(ADAPTERS);

  /** Adapters are package-private, so that they can be replaced without effect on others. */
  @ArchTest
  static final ArchRule ADAPTERS_ARE_PACKAGE_PRIVATE =
      classes()
          .that()
          .resideInAnyPackage(ADAPTERS)
          .and()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .notBePublic();

  /** Features have no cyclic dependencies. */
  @ArchTest
  static final ArchRule FEATURES_HAVE_NO_CYCLES =
      SlicesRuleDefinition.slices().matching("vn.hdnd.cuulong.*.(*)..").should().beFreeOfCycles();

  /** The clock and ids come in as arguments, so that a command can be tested for any day. */
  @ArchTest
  static final ArchRule TIME_AND_IDS_COME_IN =
      noClasses()
          .that(ROOT)
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(UUID.class, "randomUUID");

  /** Only the relay puts domain events on a topic. */
  @ArchTest
  static final ArchRule ONLY_THE_RELAY_SENDS_EVENTS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.cloud.stream.function.StreamBridge")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.kafka.core.KafkaTemplate")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Producer.class);

  /** An event is only data. */
  @ArchTest
  static final ArchRule EVENTS_ARE_RECORDS =
      classes().that().implement(DomainEvent.class).should().beRecords();

  /** The constructor of a class declares its dependencies. */
  @ArchTest
  static final ArchRule NO_FIELD_INJECTION = fields().should().notBeAnnotatedWith(Autowired.class);

  /** Settings are records that are read in one place. */
  @ArchTest
  static final ArchRule SETTINGS_ARE_TYPED =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Value")
          .orShould()
          .beAnnotatedWith(Service.class);

  /** A refusal is a value; an exception names what is broken. */
  @ArchTest
  static final ArchRule NO_RAW_EXCEPTIONS =
      noClasses()
          .should()
          .callConstructor(RuntimeException.class)
          .orShould()
          .callConstructor(RuntimeException.class, String.class)
          .orShould()
          .callConstructor(Exception.class, String.class);

  /** Every text of a request needs a form, in every service. */
  @ArchTest
  static final ArchRule EVERY_TEXT_HAS_A_FORM =
      methods().that().areMetaAnnotatedWith(RequestMapping.class).should(new TextForms());

  /** Only one class interprets the store's failures, because it knows all supported servers. */
  @ArchTest
  static final ArchRule STORE_FAILURES_ARE_READ_IN_ONE_PLACE =
      noClasses()
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "say what the store has refused",
                  type ->
                      type.getName().matches("com\\.mongodb\\..*(Exception|Error)")
                          || STORE_REFUSALS.contains(type.getName())));

  /** An index that is created in a constructor could prevent a service from starting. */
  @ArchTest
  static final ArchRule INDEXES_ARE_DECLARED =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework.data.mongodb.core.index..")
          .orShould()
          .callMethodWhere(
              JavaCall.Predicates.target(HasName.Predicates.nameMatching("createIndex(es)?")));

  /** Names such as Manager or Util are not allowed. */
  @ArchTest
  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)");

  /** Use cases have one thing to do. */
  @ArchTest static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal();
}
