package vn.hdnd.cuulong.sessions.deputies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;

class DeputyLawTest {

  private static final LocalDate UNDER_LAW_72 = LocalDate.of(2025, 6, 16);

  @DisplayName("O-11: the law in force on the day of the change is the one that is cited")
  @ParameterizedTest(name = "{1} on {0}: {2}")
  @CsvSource({
    "2025-06-16, SUSPENDED, 'Luật 72/2025/QH15, Điều 38 khoản 1', READ",
    "2025-06-16, RELEASED, 'Luật 72/2025/QH15, Điều 38 khoản 3', READ",
    "2026-11-24, REMOVED, 'Luật 72/2025/QH15, Điều 38 khoản 5', READ",
    "2026-11-24, SEAT_LOST, 'Luật 72/2025/QH15, Điều 38', READ"
  })
  void o11CitesTheLawOfTheDay(LocalDate day, DeputyState state, String law, Confidence confidence) {
    DatedRule<String> rule = DeputyLaw.on(day, state).orElseThrow();
    assertThat(rule.citation()).startsWith(law);
    assertThat(rule.confidence()).isEqualTo(confidence);
  }

  @Test
  void asksNobodyAboutAReturn() {
    assertThat(DeputyLaw.on(UNDER_LAW_72, DeputyState.ACTIVE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void knowsNoLawBeforeTheFirstRow(DeputyState state) {
    assertThat(DeputyLaw.on(UNDER_LAW_72.minusDays(1), state)).isEmpty();
  }
}
