package vn.hdnd.cuulong.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import vn.hdnd.cuulong.platform.testkit.architecture.ProcessArchitecture;

/** The gateway has no domain, so nothing of a service's shape applies. */
@AnalyzeClasses(
    packages = "vn.hdnd.cuulong.gateway",
    importOptions = ImportOption.DoNotIncludeTests.class)
class GatewayArchitectureTest {

  @ArchTest static final ArchTests OF_EVERY_PROCESS = ArchTests.in(ProcessArchitecture.class);

  @ArchTest static final ArchRule FIELDS_ARE_FINAL = fields().should().beFinal();

  @ArchTest
  static final ArchRule IT_KEEPS_NOTHING_AND_SENDS_NOTHING =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "com.mongodb..",
              "org.apache.kafka..",
              "..platform.commands..",
              "..platform.outbox..");
}
