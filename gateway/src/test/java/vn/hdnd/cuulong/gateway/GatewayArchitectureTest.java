package vn.hdnd.cuulong.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The gateway has no domain, so only these rules for a service apply. */
@AnalyzeClasses(
    packages = "vn.hdnd.cuulong.gateway",
    importOptions = ImportOption.DoNotIncludeTests.class)
class GatewayArchitectureTest {

  @ArchTest
  static final ArchRule PARTS_HAVE_NO_CYCLES =
      SlicesRuleDefinition.slices()
          .matching("vn.hdnd.cuulong.gateway.(*)..")
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule SETTINGS_ARE_RECORDS =
      classes().that().areAnnotatedWith(ConfigurationProperties.class).should().beRecords();

  @ArchTest
  static final ArchRule NO_FIELD_INJECTION = fields().should().notBeAnnotatedWith(Autowired.class);

  @ArchTest static final ArchRule FIELDS_ARE_FINAL = fields().should().beFinal();

  @ArchTest
  static final ArchRule NAMES_SAY_SOMETHING =
      noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)");

  @ArchTest
  static final ArchRule IT_KEEPS_NOTHING_AND_SENDS_NOTHING =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.mongodb..", "org.apache.kafka..", "..platform.outbox..");
}
