package vn.hdnd.cuulong.platform.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What holds for every process, the gateways included. A test includes these rules with {@code
 * ArchTests.in(ProcessArchitecture.class)} over its own packages; a rule that finds nothing to look
 * at fails.
 */
public final class ProcessArchitecture {

  private static final Set<String> RAW =
      Set.of(
          "java.lang.Throwable",
          "java.lang.Error",
          "java.lang.Exception",
          "java.lang.RuntimeException");

  private ProcessArchitecture() {}

  /** The parts have no cyclic dependencies, and none depends on the root. */
  @ArchTest
  static final ArchRule PARTS_HAVE_NO_CYCLES =
      SlicesRuleDefinition.slices().assignedFrom(new Parts()).should().beFreeOfCycles();

  /** The compiler checks nulls and ignored results only where a package asks for it. */
  @ArchTest static final ArchRule PACKAGES_ARE_CHECKED = classes().should(new DescribedPackage());

  /** The constructor of a class declares its dependencies. */
  @ArchTest
  static final ArchRule NO_FIELD_INJECTION = fields().should().notBeAnnotatedWith(Autowired.class);

  /** Settings are read into records; no class picks one out for itself. */
  @ArchTest
  static final ArchRule SETTINGS_ARE_RECORDS =
      noClasses()
          .should(
              ArchConditions.be(
                  DescribedPredicate.describe(
                      "settings without being a record",
                      (JavaClass type) ->
                          type.isAnnotatedWith(ConfigurationProperties.class) && !type.isRecord())))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Value");

  /** A refusal is a value; the type of an exception says what is broken. */
  @ArchTest
  static final ArchRule NO_RAW_EXCEPTIONS =
      noClasses()
          .should()
          .callConstructorWhere(
              DescribedPredicate.describe(
                  "makes an exception whose type says nothing",
                  (JavaConstructorCall call) ->
                      RAW.contains(call.getTargetOwner().getName())
                          && !call.getOriginOwner().isAssignableTo(Throwable.class)));

  /** Names such as Manager or Util are not allowed. */
  @ArchTest
  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)");

  /** Static fields are final, so no class keeps state between calls. */
  @ArchTest static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should().beFinal();
}
