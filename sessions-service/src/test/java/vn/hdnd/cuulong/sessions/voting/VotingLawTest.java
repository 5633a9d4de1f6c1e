package vn.hdnd.cuulong.sessions.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.sessions.voting.Matter.DEPUTY_REMOVAL;
import static vn.hdnd.cuulong.sessions.voting.Matter.ORDINARY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;

class VotingLawTest {

  private static final LocalDate UNDER_LAW_77 = LocalDate.of(2021, 7, 1);
  private static final LocalDate UNDER_LAW_72 = LocalDate.of(2025, 12, 10);

  @DisplayName("V-02: an ordinary resolution needs more than half of all deputies")
  @ParameterizedTest(name = "{0} of {1} in favour: {2}")
  @CsvSource({"55, 109, true", "54, 109, false", "54, 108, false", "55, 108, true", "1, 1, true"})
  void v02MoreThanHalfOfAllDeputies(int inFavour, int inOffice, boolean adopted) {
    assertThat(majority(UNDER_LAW_72, ORDINARY).isReached(inFavour, inOffice)).isEqualTo(adopted);
    assertThat(majority(UNDER_LAW_77, ORDINARY).isReached(inFavour, inOffice)).isEqualTo(adopted);
  }

  @DisplayName("V-03: removing a deputy needs at least two thirds of all deputies")
  @ParameterizedTest(name = "{0} of {1} in favour: {2}")
  @CsvSource({"72, 108, true", "71, 108, false", "72, 109, false", "73, 109, true", "2, 3, true"})
  void v03AtLeastTwoThirdsToRemoveADeputy(int inFavour, int inOffice, boolean adopted) {
    Majority law72 = majority(UNDER_LAW_72, DEPUTY_REMOVAL);
    assertThat(law72.isReached(inFavour, inOffice)).isEqualTo(adopted);
    Majority law77 = majority(UNDER_LAW_77, DEPUTY_REMOVAL);
    assertThat(law77.isReached(inFavour, inOffice)).isEqualTo(adopted);
  }

  @DisplayName("V-02, V-03: the number of votes needed is known in advance")
  @ParameterizedTest(name = "{0} deputies: {1} and {2}")
  @CsvSource({"108, 55, 72", "109, 55, 73", "1, 1, 1"})
  void saysHowManyVotesAreNeeded(int inOffice, int ordinary, int removal) {
    assertThat(majority(UNDER_LAW_72, ORDINARY).votesNeeded(inOffice)).isEqualTo(ordinary);
    assertThat(majority(UNDER_LAW_72, DEPUTY_REMOVAL).votesNeeded(inOffice)).isEqualTo(removal);
  }

  @DisplayName("V-02: the law in force on the day of the vote is the one that is cited")
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2016-01-01, Luật 77/2015/QH13, REMEMBERED",
    "2025-06-15, Luật 77/2015/QH13, REMEMBERED",
    "2025-06-16, 'Luật 72/2025/QH15, Điều 35 khoản 2', READ",
    "2026-11-24, 'Luật 72/2025/QH15, Điều 35 khoản 2', READ"
  })
  void v02CitesTheLawOfTheDay(LocalDate day, String law, Confidence confidence) {
    DatedRule<Majority> rule = VotingLaw.on(day, ORDINARY).orElseThrow();
    assertThat(rule.citation()).startsWith(law);
    assertThat(rule.confidence()).isEqualTo(confidence);
  }

  @ParameterizedTest
  @EnumSource(Matter.class)
  void knowsNoRuleForADayBeforeTheOldestLaw(Matter matter) {
    assertThat(VotingLaw.on(LocalDate.of(2015, 12, 31), matter)).isEmpty();
  }

  @Test
  void countsWithoutOverflow() {
    Majority half = majority(UNDER_LAW_72, ORDINARY);
    assertThat(half.isReached(Integer.MAX_VALUE, Integer.MAX_VALUE)).isTrue();
  }

  private static Majority majority(LocalDate day, Matter matter) {
    return VotingLaw.on(day, matter).orElseThrow().value();
  }
}
