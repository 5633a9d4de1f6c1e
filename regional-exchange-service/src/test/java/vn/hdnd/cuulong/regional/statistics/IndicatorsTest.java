package vn.hdnd.cuulong.regional.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

  private static final List<Indicator> ALL = Indicators.all();

  @Test
  void coversAllFourServicesWithAtLeastTwenty() {
    assertThat(ALL).hasSizeGreaterThanOrEqualTo(20);
    assertThat(ALL).extracting(Indicator::area).contains(Area.values());
  }

  @Test
  void givesEachIndicatorAStableIdOfItsOwn() {
    assertThat(ALL).extracting(Indicator::id).doesNotHaveDuplicates();
    assertThat(ALL).extracting(Indicator::id).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void saysEverythingInBothLanguages() {
    assertThat(ALL)
        .flatMap(each -> List.of(each.name(), each.unit(), each.formula()))
        .allSatisfy(text -> assertThat(Stream.of(text.vi(), text.en())).noneMatch(String::isBlank));
  }

  @Test
  void saysOfEachRateThatItIsOverTheWholeCohort() {
    assertThat(ALL)
        .filteredOn(each -> each.kind() == Kind.RATE)
        .hasSizeGreaterThan(5)
        .allSatisfy(rate -> assertThat(rate.formula().vi()).contains("mọi"))
        .allSatisfy(rate ->
            assertThat(rate.formula().en()).matches("(?s).*(Of all|over all|over every).*"));
  }

  @Test
  void feedsEveryMeasureIntoAnIndicator() {
    var used = new HashSet<String>();
    ALL.forEach(indicator -> used.addAll(indicator.measures()));
    assertThat(Measures.all()).extracting(Measure::id).doesNotHaveDuplicates();
    assertThat(used)
        .containsExactlyInAnyOrderElementsOf(Measures.all().stream().map(Measure::id).toList());
  }
}
