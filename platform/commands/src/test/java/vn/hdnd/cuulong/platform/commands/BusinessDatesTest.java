package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDatesTest {

  /** 23/11/2026 in Greenwich, and 24/11 already where councils count their days. */
  private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, office-staff, -",
    "2026-11-25, office-lead, DATE_IN_FUTURE",
    "2026-10-25, office-staff, -",
    "2026-10-24, office-staff, PAST_DATE_NEEDS_LEAD",
    "2026-10-24, office-lead, -",
    "1945-01-01, office-lead, -",
    "1944-12-31, office-lead, DATE_TOO_OLD",
    "0205-11-03, office-lead, DATE_TOO_OLD",
    "-0001-11-03, office-lead, DATE_TOO_OLD"
  })
  void knowsWhichDayAFactMayHave(LocalDate day, String role, String refusal) {
    var context =
        new CommandContext(
            "k", "f", "an-giang-2025", "a", Set.of(role), NOW, OptionalLong.empty(), false, null);

    assertThat(BusinessDates.check(context, day).map(no -> no.reason().toString()).orElse("-"))
        .isEqualTo(refusal);
  }
}
