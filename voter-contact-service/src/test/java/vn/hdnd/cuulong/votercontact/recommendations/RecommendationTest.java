package vn.hdnd.cuulong.votercontact.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refusalOf;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.votercontact.opinions.Opinion;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationEvent.RecommendationAnswered;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationEvent.RecommendationConsolidated;
import vn.hdnd.cuulong.votercontact.refusal.VoterContactRefusal;

class RecommendationTest {

  private static final LocalDate RULE = LocalDate.of(2025, 2, 20);
  private static final LocalDate HELD = LocalDate.of(2025, 11, 12);
  private static final LocalDate CONSOLIDATED = LocalDate.of(2025, 11, 20);
  private static final LocalDate FORWARDED = LocalDate.of(2025, 11, 21);
  private static final LocalDate ANSWERED = LocalDate.of(2025, 12, 15);
  private static final String AGENCY = "Sở Xây dựng thành phố Cần Thơ";
  private static final ForwardRecommendation FORWARDING =
      new ForwardRecommendation(FORWARDED, AGENCY);

  private final Recommendation consolidated =
      accepted(
              Recommendation.consolidate(new AggregateId<>("r"), HELD, consolidating(CONSOLIDATED)))
          .state();
  private final Recommendation forwarded = accepted(consolidated.forward(FORWARDING)).state();
  private final Recommendation studied =
      accepted(forwarded.recordAnswer(answering(ResultKind.UNDER_STUDY, ANSWERED.plusMonths(6))))
          .state();

  @Test
  void standsForSeveralOpinions() {
    var decision =
        accepted(
            Recommendation.consolidate(new AggregateId<>("r"), HELD, consolidating(CONSOLIDATED)));
    assertThat(decision.state().status()).isEqualTo(RecommendationStatus.CONSOLIDATED);
    assertThat(decision.events())
        .containsExactly(
            new RecommendationConsolidated(
                new AggregateId<>("r"),
                WorkField.ECONOMIC_BUDGET,
                Level.PROVINCE,
                CONSOLIDATED,
                3));
  }

  @Test
  void isNotConsolidatedBeforeItsMeetings() {
    var early = consolidating(HELD.minusDays(1));
    assertThat(refusalOf(Recommendation.consolidate(new AggregateId<>("r"), HELD, early)).reason())
        .isEqualTo(VoterContactRefusal.BEFORE_PRECEDING_STEP);
  }

  @Test
  void isForwardedOnce() {
    assertThat(forwarded.status()).isEqualTo(RecommendationStatus.FORWARDED);
    assertThat(refusalOf(forwarded.forward(FORWARDING)).reason())
        .isEqualTo(VoterContactRefusal.RECOMMENDATION_ALREADY_FORWARDED);
  }

  @Test
  void isNotForwardedBeforeItsConsolidation() {
    var early = new ForwardRecommendation(CONSOLIDATED.minusDays(1), AGENCY);
    assertThat(refusalOf(consolidated.forward(early)).reason())
        .isEqualTo(VoterContactRefusal.BEFORE_PRECEDING_STEP);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("T-14")
  void isAnsweredByEachOfThreeKindsOfResult(ResultKind result) {
    LocalDate due = result == ResultKind.UNDER_STUDY ? ANSWERED.plusMonths(6) : null;
    var decision = accepted(forwarded.recordAnswer(answering(result, due)));
    assertThat(decision.state().status()).isEqualTo(RecommendationStatus.ANSWERED);
    assertThat(decision.events())
        .containsExactly(
            new RecommendationAnswered(
                new AggregateId<>("r"),
                WorkField.ECONOMIC_BUDGET,
                Level.PROVINCE,
                CONSOLIDATED,
                FORWARDED,
                ANSWERED,
                result));
  }

  /** Without a limit the record could grow for ever; a final answer is always accepted. */
  @Test
  void isUnderStudyTwentyTimesAndThenSettled() {
    var study = answering(ResultKind.UNDER_STUDY, ANSWERED.plusMonths(6));
    Recommendation full = forwarded;
    for (int answer = 1; answer <= 20; answer++) {
      full = accepted(full.recordAnswer(study)).state();
    }
    var refusal = refusalOf(full.recordAnswer(study));
    assertThat(refusal.reason()).isEqualTo(VoterContactRefusal.STUDIED_ENOUGH);
    assertThat(refusal.arguments()).containsEntry("limit", "20");
    assertThat(accepted(full.recordAnswer(answering(ResultKind.RESOLVED, null))).state().answers())
        .hasSize(21);
  }

  @Test
  @Tag("T-14")
  void namesTheDeadlineOfWhatIsUnderStudy() {
    var refusal = refusalOf(forwarded.recordAnswer(answering(ResultKind.UNDER_STUDY, null)));
    assertThat(refusal.reason()).isEqualTo(VoterContactRefusal.STUDY_WITHOUT_DUE_DATE);
    assertThat(refusal.citation())
        .startsWith("Nghị quyết liên tịch 72/2025")
        .endsWith("Điều 49 khoản 2");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNDER_STUDY")
  @Tag("T-14")
  void hasNoDeadlineOtherwise(ResultKind result) {
    var answer = answering(result, ANSWERED.plusMonths(6));
    assertThat(refusalOf(forwarded.recordAnswer(answer)).reason())
        .isEqualTo(VoterContactRefusal.DUE_DATE_WITHOUT_STUDY);
  }

  @Test
  @Tag("T-14")
  void namesNoDeadlineBeforeTheRuleWasThere() {
    assertThat(accepted(before().recordAnswer(study(RULE.minusDays(1)))).state().answers())
        .containsExactly(new Answer(RULE.minusDays(1), ResultKind.UNDER_STUDY, "Lập dự án", null));
    assertThat(refusalOf(before().recordAnswer(study(RULE))).reason())
        .isEqualTo(VoterContactRefusal.STUDY_WITHOUT_DUE_DATE);
  }

  @Test
  void hasItsDeadlineAfterTheAnswer() {
    var answer = answering(ResultKind.UNDER_STUDY, ANSWERED);
    assertThat(refusalOf(forwarded.recordAnswer(answer)).reason())
        .isEqualTo(VoterContactRefusal.DUE_DATE_NOT_AHEAD);
  }

  @Test
  void hasItsDeadlineWithinTenYears() {
    var latest = answering(ResultKind.UNDER_STUDY, ANSWERED.plusYears(10));
    assertThat(accepted(forwarded.recordAnswer(latest)).state().answers()).hasSize(1);
    var further = answering(ResultKind.UNDER_STUDY, ANSWERED.plusYears(10).plusDays(1));
    assertThat(refusalOf(forwarded.recordAnswer(further)).reason())
        .isEqualTo(VoterContactRefusal.DUE_DATE_TOO_FAR);
  }

  @ParameterizedTest
  @EnumSource
  @Tag("T-14")
  void isAnsweredFurtherAfterAStudy(ResultKind result) {
    LocalDate later = ANSWERED.plusMonths(3);
    LocalDate due = result == ResultKind.UNDER_STUDY ? later.plusMonths(6) : null;
    var decision =
        accepted(studied.recordAnswer(new AnswerRecommendation(later, result, "Sau đó", due)));
    assertThat(decision.state().answers())
        .extracting(Answer::result)
        .containsExactly(ResultKind.UNDER_STUDY, result);
    assertThat(decision.events())
        .singleElement()
        .isInstanceOfSatisfying(
            RecommendationAnswered.class, again -> assertThat(again.answeredOn()).isEqualTo(later));
  }

  @Test
  void isNotAnsweredFurtherBeforeTheStudy() {
    var early =
        new AnswerRecommendation(ANSWERED.minusDays(1), ResultKind.RESOLVED, "Đã sửa chữa", null);
    var refusal = refusalOf(studied.recordAnswer(early));
    assertThat(refusal.reason()).isEqualTo(VoterContactRefusal.BEFORE_PRECEDING_STEP);
    assertThat(refusal.arguments()).containsEntry("preceding", ANSWERED.toString());
  }

  @Test
  void isAnsweredAfterItsForwardingAndSettledOnce() {
    var resolved = answering(ResultKind.RESOLVED, null);
    assertThat(refusalOf(consolidated.recordAnswer(resolved)).reason())
        .isEqualTo(VoterContactRefusal.RECOMMENDATION_NOT_FORWARDED);
    var answered = accepted(forwarded.recordAnswer(resolved)).state();
    assertThat(refusalOf(answered.recordAnswer(resolved)).reason())
        .isEqualTo(VoterContactRefusal.RECOMMENDATION_ALREADY_ANSWERED);
  }

  @Test
  void isNotAnsweredBeforeItsForwarding() {
    var early =
        new AnswerRecommendation(FORWARDED.minusDays(1), ResultKind.RESOLVED, "Đã sửa chữa", null);
    assertThat(refusalOf(forwarded.recordAnswer(early)).reason())
        .isEqualTo(VoterContactRefusal.BEFORE_PRECEDING_STEP);
  }

  private static Recommendation before() {
    var made =
        new Consolidation(
            "Nâng cấp đường",
            WorkField.URBAN,
            Level.PROVINCE,
            List.of(new AggregateId<>("o")),
            RULE.minusYears(1));
    return new Recommendation(
        new AggregateId<>("r"), made, new Forwarding(RULE.minusMonths(1), AGENCY), List.of());
  }

  private static AnswerRecommendation study(LocalDate day) {
    return new AnswerRecommendation(day, ResultKind.UNDER_STUDY, "Lập dự án", null);
  }

  private static AnswerRecommendation answering(ResultKind result, @Nullable LocalDate due) {
    return new AnswerRecommendation(ANSWERED, result, "Đã bố trí vốn trong kế hoạch.", due);
  }

  private static ConsolidateRecommendation consolidating(LocalDate day) {
    return new ConsolidateRecommendation(
        "Sớm nâng cấp đường tỉnh 917",
        WorkField.ECONOMIC_BUDGET,
        Level.PROVINCE,
        Stream.of("o1", "o2", "o3").map(AggregateId<Opinion>::new).toList(),
        day);
  }
}
