package vn.hdnd.cuulong.platform.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/**
 * The shape of a service: features first; a feature's root is plain Java, and its {@code web},
 * {@code messaging} and {@code storage} packages are private to it. A service includes these rules
 * with {@code ArchTests.in(ServiceArchitecture.class)} over its own packages; a rule that finds
 * nothing to check fails.
 */
public final class ServiceArchitecture {

  private static final Set<String> STORE_REFUSALS =
      Set.of(
          "org.springframework.dao.DuplicateKeyException",
          "org.springframework.data.mongodb.BulkOperationException");

  private ServiceArchitecture() {}

  @ArchTest static final ArchTests OF_EVERY_PROCESS = ArchTests.in(ProcessArchitecture.class);

  /** The domain can be read, and tested, without knowing any framework or its annotations. */
  @ArchTest
  static final ArchRule ROOT_IS_PLAIN_JAVA =
      noClasses()
          .that(Adapters.NONE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.apache.kafka..",
              "com.mongodb..",
              "org.bson..",
              "tools.jackson..",
              "com.fasterxml.jackson..",
              "io.swagger..",
              "jakarta..");

  /** Dependencies point inward. */
  @ArchTest
  static final ArchRule ROOT_KNOWS_NO_ADAPTER =
      noClasses()
          .that(Adapters.NONE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(Adapters.PACKAGES);

  /** Adapters are package-private, so that they can be replaced without effect on others. */
  @ArchTest
  static final ArchRule ADAPTERS_ARE_PACKAGE_PRIVATE =
      classes()
          .that()
          .resideInAnyPackage(Adapters.PACKAGES)
          .and()
          .areTopLevelClasses()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .notBePublic();

  /** The clock and ids come in as arguments, so that a command can be tested for any day. */
  @ArchTest
  static final ArchRule TIME_AND_IDS_COME_IN =
      noClasses()
          .that(Adapters.NONE)
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "asks the machine for the time or for chance",
                  ServiceArchitecture::asksTheMachine));

  /** A use case is a bean by its constructor alone. */
  @ArchTest
  static final ArchRule WHAT_IS_ONLY_MADE_IS_IMPORTED =
      methods().that().areAnnotatedWith(Bean.class).should(new MoreThanNew());

  /** When the law changes, one class of a feature changes with it. */
  @ArchTest static final ArchRule LAW_STANDS_APART = classes().should(new LawApart());

  /** Only the relay puts domain events on a topic. */
  @ArchTest
  static final ArchRule ONLY_THE_RELAY_SENDS_EVENTS =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.cloud.stream.function.StreamBridge")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo("org.springframework.kafka.core.KafkaOperations")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Producer.class);

  /** An event is only data. */
  @ArchTest
  static final ArchRule EVENTS_ARE_RECORDS =
      classes().that().implement(DomainEvent.class).should().beRecords();

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

  private static boolean asksTheMachine(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String method = call.getName();
    return (owner.startsWith("java.time.") && method.equals("now") && !takesAClock(call))
        || (owner.equals("java.time.Clock")
            && (method.startsWith("system") || method.startsWith("tick")))
        || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"))
        || (owner.equals("java.lang.Math") && method.equals("random"))
        || (owner.equals("java.util.UUID") && method.equals("randomUUID"));
  }

  private static boolean takesAClock(JavaCall<?> call) {
    return call.getTarget().getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(Clock.class));
  }
}
