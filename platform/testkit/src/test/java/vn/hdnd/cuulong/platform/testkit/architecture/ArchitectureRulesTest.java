package vn.hdnd.cuulong.platform.testkit.architecture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule finds the violation planted for it, lets a sound service pass, and never looks at
 * nothing.
 */
class ArchitectureRulesTest {

  private static final JavaClasses SOUND = read("vn.hdnd.cuulong.sound");
  private static final JavaClasses PLANTED = read("vn.hdnd.cuulong.planted");
  private static final JavaClasses NOTHING = read("vn.hdnd.cuulong.nothing");

  /** The rule, and a piece of what it says of its planted violation. */
  private static final Map<String, String> FOUND =
      Map.ofEntries(
          Map.entry("PARTS_HAVE_NO_CYCLES", "planted (the root itself)"),
          Map.entry("PACKAGES_ARE_CHECKED", "planted.bare lacks @NullMarked"),
          Map.entry("NO_FIELD_INJECTION", "LampManager.lamps"),
          Map.entry("SETTINGS_ARE_RECORDS", "LampSettings"),
          Map.entry("NO_RAW_EXCEPTIONS", "LampManager.next()"),
          Map.entry("NAMES_SAY_SOMETHING", "LampManager"),
          Map.entry("NO_STATIC_STATE", "LampManager.lit"),
          Map.entry("ROOT_IS_PLAIN_JAVA", "com.fasterxml.jackson.annotation.JsonProperty"),
          Map.entry("ROOT_KNOWS_NO_ADAPTER", "RoundLamp"),
          Map.entry("ADAPTERS_ARE_PACKAGE_PRIVATE", "PublicLamps"),
          Map.entry("TIME_AND_IDS_COME_IN", "DatedLamp.day()"),
          Map.entry("WHAT_IS_ONLY_MADE_IS_IMPORTED", "onlyNew(java.lang.Integer) is an @Import"),
          Map.entry("LAW_STANDS_APART", "LampRules has rows of law"),
          Map.entry("ONLY_THE_RELAY_SENDS_EVENTS", "PublicLamps"),
          Map.entry("EVENTS_ARE_RECORDS", "LampBroken"),
          Map.entry("EVERY_TEXT_HAS_A_FORM", "FreeTextController"),
          Map.entry("STORE_FAILURES_ARE_READ_IN_ONE_PLACE", "MongoWriteException"),
          Map.entry("INDEXES_ARE_DECLARED", "createIndex"));

  @Test
  void plantsAViolationOfEveryRule() {
    assertThat(rules().keySet()).containsExactlyInAnyOrderElementsOf(FOUND.keySet());
  }

  @Test
  void asksAFeaturesRootForBothAnnotations() {
    assertThat(violations("PACKAGES_ARE_CHECKED", PLANTED))
        .contains("planted.lamps lacks @CheckReturnValue")
        .doesNotContain("planted.lamps.web lacks");
  }

  @Test
  void wantsNoRefusalFromTheLaw() {
    assertThat(violations("LAW_STANDS_APART", PLANTED)).contains("LampLaw is law");
  }

  @TestFactory
  Stream<DynamicTest> findsTheViolationPlantedForIt() {
    return each((name, rule) -> assertThat(violations(name, PLANTED)).contains(FOUND.get(name)));
  }

  @TestFactory
  Stream<DynamicTest> letsASoundServicePass() {
    return each((name, rule) -> rule.check(SOUND));
  }

  @TestFactory
  Stream<DynamicTest> failsWhereItFindsNothingToLookAt() {
    return each((name, rule) ->
        assertThatThrownBy(() -> rule.check(NOTHING)).isInstanceOf(AssertionError.class));
  }

  private static Stream<DynamicTest> each(BiConsumer<String, ArchRule> test) {
    return rules().entrySet().stream()
        .map(rule -> dynamicTest(rule.getKey(), () -> test.accept(rule.getKey(), rule.getValue())));
  }

  private static String violations(String name, JavaClasses classes) {
    return requireNonNull(rules().get(name)).evaluate(classes).getFailureReport().toString();
  }

  private static Map<String, ArchRule> rules() {
    var rules = new TreeMap<String, ArchRule>();
    Stream.of(ProcessArchitecture.class, ServiceArchitecture.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
        .map(ArchitectureRulesTest::rule)
        .forEach(rule -> rules.put(rule.getKey(), rule.getValue()));
    return rules;
  }

  private static Entry<String, ArchRule> rule(Field field) {
    try {
      return Map.entry(field.getName(), (ArchRule) field.get(null));
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static JavaClasses read(String service) {
    return new ClassFileImporter().importPackages(service);
  }
}
