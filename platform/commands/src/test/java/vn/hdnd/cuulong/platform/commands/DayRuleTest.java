package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.ids.CouncilId;

class DayRuleTest {

  private static final DayRule RULE = Lamp.DAYS;

  /** It is 23/11/2026 in UTC, and already 24/11 seven hours to the east. */
  private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, clerk, -",
    "2026-11-25, archivist, DATE_IN_FUTURE",
    "2026-10-25, clerk, -",
    "2026-10-24, clerk, PAST_DATE_NEEDS_LEAD",
    "2026-10-24, archivist, -",
    "1990-01-01, archivist, -",
    "1989-12-31, archivist, DATE_TOO_OLD",
    "0205-11-03, archivist, DATE_TOO_OLD",
    "-0001-11-03, archivist, DATE_TOO_OLD"
  })
  void knowsWhichDayAFactMayHave(LocalDate day, String role, String refusal) {
    assertThat(refusal(by(role), CommandDays.fact(day))).isEqualTo(refusal);
  }

  @Test
  void letsAPlanLieAheadAndJudgesALateOneAsAFact() {
    assertThat(refusal(by("clerk"), CommandDays.plan(TODAY.plusYears(3)))).isEqualTo("-");
    assertThat(refusal(by("clerk"), CommandDays.plan(TODAY.minusYears(3))))
        .isEqualTo("PAST_DATE_NEEDS_LEAD");
  }

  @Test
  void refusesTheFirstOfSeveralDaysThatIsWrong() {
    CommandDays days =
        CommandDays.fact(TODAY)
            .and(CommandDays.fact(TODAY.plusDays(1)))
            .and(CommandDays.fact(TODAY.minusYears(1)));

    assertThat(refusal(by("clerk"), days)).isEqualTo("DATE_IN_FUTURE");
  }

  @Test
  void leavesOtherDaysToTheServicesOwnRules() {
    LocalDate ancient = LocalDate.of(1802, 6, 1);

    assertThat(refusal(by("clerk"), CommandDays.byOwnRule(ancient))).isEqualTo("-");
    assertThat(RULE.isImport(by("clerk"), CommandDays.byOwnRule(ancient))).isTrue();
    assertThat(refusal(by("clerk"), CommandDays.saidBefore(ancient))).isEqualTo("-");
    assertThat(RULE.isImport(by("clerk"), CommandDays.saidBefore(ancient))).isFalse();
  }

  @Test
  void asksNoRoleOfWhatIsAutomatic() {
    var late =
        CommandContext.of(
            new Cause.Event("e", "petitions", "a-1"),
            new CouncilId("an-giang-2025"),
            NOW,
            RULE.zone());

    assertThat(refusal(late, CommandDays.fact(TODAY.minusYears(1)))).isEqualTo("-");
    assertThat(refusal(late, CommandDays.fact(TODAY.plusDays(1)))).isEqualTo("DATE_IN_FUTURE");
  }

  private static String refusal(CommandContext context, CommandDays days) {
    return RULE.against(context, days).map(no -> no.reason().toString()).orElse("-");
  }

  private static CommandContext by(String role) {
    return new CommandContext(
        "k",
        "f",
        new CouncilId("an-giang-2025"),
        new Cause.Person("a", Set.of(role)),
        NOW,
        RULE.today(NOW),
        OptionalLong.empty(),
        false);
  }
}
