package vn.hdnd.cuulong.supervision.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.supervision.Fixtures.AGENCY;
import static vn.hdnd.cuulong.supervision.Fixtures.ANSWERED;
import static vn.hdnd.cuulong.supervision.Fixtures.CONCLUDED;
import static vn.hdnd.cuulong.supervision.Fixtures.ID;
import static vn.hdnd.cuulong.supervision.Fixtures.VERIFIED;
import static vn.hdnd.cuulong.supervision.Fixtures.aConcludedSupervision;
import static vn.hdnd.cuulong.supervision.Fixtures.aVerifiedSupervision;
import static vn.hdnd.cuulong.supervision.Fixtures.anAnsweredSupervision;
import static vn.hdnd.cuulong.supervision.Fixtures.anOpenSupervision;
import static vn.hdnd.cuulong.supervision.Fixtures.answerOn;
import static vn.hdnd.cuulong.supervision.Fixtures.verify;
import static vn.hdnd.cuulong.supervision.Fixtures.verifyOn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent.RecommendationAnswered;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent.RecommendationVerified;
import vn.hdnd.cuulong.supervision.refusal.OfficeRule;
import vn.hdnd.cuulong.supervision.refusal.SupervisionRefusal;

class FollowUpTest {

  @Test
  void f03IsAnsweredByItsAgency() {
    var answer = answerOn(ANSWERED, AnswerResult.PARTLY_DONE);
    var decision = accepted(aConcludedSupervision().answer(1, answer));
    assertThat(decision.events())
        .containsExactly(
            new RecommendationAnswered(
                new AggregateId<>(ID), 1, AGENCY, CONCLUDED, ANSWERED, AnswerResult.PARTLY_DONE));
    assertThat(decision.state().recommendations())
        .extracting(Recommendation::status)
        .containsExactly(RecommendationStatus.ANSWERED, RecommendationStatus.MADE);
  }

  @Test
  void f03IsVerifiedAfterItsAnswer() {
    var verification = verifyOn(VERIFIED, VerificationResult.DOES_NOT_MEET);
    var decision = accepted(anAnsweredSupervision().verify(1, verification));
    assertThat(decision.events())
        .containsExactly(
            new RecommendationVerified(
                new AggregateId<>(ID),
                1,
                AGENCY,
                CONCLUDED,
                VERIFIED,
                VerificationResult.DOES_NOT_MEET));
    assertThat(decision.state().recommendations().getFirst().status())
        .isEqualTo(RecommendationStatus.VERIFIED);
  }

  @Test
  void refusesAVerificationWithoutAnAnswer() {
    var verification = verifyOn(VERIFIED, VerificationResult.DONE);
    assertThat(
            refused(
                    aConcludedSupervision().verify(1, verification),
                    SupervisionRefusal.NOT_ANSWERED)
                .arguments())
        .containsEntry("n", "1");
  }

  @Test
  void refusesToVerifyTheSameAnswerTwice() {
    var again = verifyOn(VERIFIED, VerificationResult.DONE);
    assertThat(
            refused(
                    aVerifiedSupervision(VerificationResult.NOT_DONE).verify(1, again),
                    SupervisionRefusal.ANSWER_ALREADY_VERIFIED)
                .arguments())
        .containsEntry("n", "1");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DONE")
  void isAnsweredAndVerifiedAgainUntilItIsDone(VerificationResult notDone) {
    var answer = answerOn(VERIFIED.plusDays(5), AnswerResult.DONE);
    var answered = accepted(aVerifiedSupervision(notDone).answer(1, answer)).state();
    assertThat(answered.recommendations().getFirst().status())
        .isEqualTo(RecommendationStatus.ANSWERED);
    assertThat(answered.recommendations().getFirst().verification()).isEmpty();
    var verification = verify(2, VERIFIED.plusDays(7), VerificationResult.DONE);
    var verified = accepted(answered.verify(1, verification)).state();
    assertThat(verified.recommendations().getFirst().status())
        .isEqualTo(RecommendationStatus.VERIFIED);
    assertThat(verified.recommendations().getFirst().verifications()).hasSize(2);
  }

  /** Every answer is kept, so without a limit the record would grow for ever. */
  @Test
  void takesTwentyAnswersAndNoMore() {
    Supervision answered = aConcludedSupervision();
    for (int answer = 1; answer <= 20; answer++) {
      answered = accepted(answered.answer(1, answerOn(ANSWERED, AnswerResult.NOT_DONE))).state();
    }
    var more = answered.answer(1, answerOn(ANSWERED, AnswerResult.DONE));
    var no = refused(more, SupervisionRefusal.ANSWERED_ENOUGH);
    assertThat(no.arguments()).containsEntry("limit", "20");
    assertThat(no.citation()).startsWith(OfficeRule.CITATION + ": ");
  }

  @Test
  void refusesAVerificationOfAnAnswerThatALaterOneReplaced() {
    var second = answerOn(ANSWERED.plusDays(3), AnswerResult.NOT_DONE);
    var answered = accepted(anAnsweredSupervision().answer(1, second)).state();
    var ofTheFirst = verify(1, VERIFIED, VerificationResult.DONE);

    assertThat(
            refused(answered.verify(1, ofTheFirst), SupervisionRefusal.NOT_THE_LAST_ANSWER)
                .arguments())
        .containsEntry("ofAnswer", "1")
        .containsEntry("last", "2");
    var ofTheSecond = verify(2, VERIFIED, VerificationResult.NOT_DONE);
    assertThat(accepted(answered.verify(1, ofTheSecond)).state().recommendations().getFirst())
        .extracting(Recommendation::status)
        .isEqualTo(RecommendationStatus.VERIFIED);
  }

  @Test
  void refusesAVerificationOfAnAnswerThatWasNeverGiven() {
    var ofNone = verify(2, VERIFIED, VerificationResult.DONE);

    assertThat(
            refused(
                    anAnsweredSupervision().verify(1, ofNone),
                    SupervisionRefusal.NOT_THE_LAST_ANSWER)
                .arguments())
        .containsEntry("last", "1");
  }

  @Test
  void takesASecondAnswerBeforeTheFirstIsVerified() {
    var second = answerOn(ANSWERED.plusDays(3), AnswerResult.DONE);
    var answered = accepted(anAnsweredSupervision().answer(1, second)).state();
    assertThat(answered.recommendations().getFirst().answer())
        .contains(new Answer(ANSWERED.plusDays(3), AnswerResult.DONE, second.text()));
    assertThat(answered.recommendations().getFirst().answers()).hasSize(2);
  }

  @Test
  void refusesAnAnswerToWhatIsDone() {
    var answer = answerOn(VERIFIED.plusDays(5), AnswerResult.DONE);
    assertThat(
            refused(
                    aVerifiedSupervision(VerificationResult.DONE).answer(1, answer),
                    SupervisionRefusal.RECOMMENDATION_SETTLED)
                .arguments())
        .containsEntry("n", "1");
  }

  @Test
  void refusesAnAnswerBeforeTheRecommendation() {
    var early = answerOn(CONCLUDED.minusDays(1), AnswerResult.DONE);
    assertThat(
            refused(
                    aConcludedSupervision().answer(1, early),
                    SupervisionRefusal.ANSWER_BEFORE_LAST_STEP)
                .arguments())
        .containsEntry("last", "2025-10-20");
  }

  @Test
  void refusesAnAnswerBeforeTheLastVerification() {
    var early = answerOn(VERIFIED.minusDays(1), AnswerResult.DONE);
    assertThat(
            refused(
                    aVerifiedSupervision(VerificationResult.NOT_DONE).answer(1, early),
                    SupervisionRefusal.ANSWER_BEFORE_LAST_STEP)
                .arguments())
        .containsEntry("last", "2025-12-05");
  }

  @Test
  void refusesAVerificationBeforeTheAnswer() {
    var early = verifyOn(ANSWERED.minusDays(1), VerificationResult.DONE);
    assertThat(
            refused(
                    anAnsweredSupervision().verify(1, early),
                    SupervisionRefusal.VERIFIED_BEFORE_ANSWER)
                .arguments())
        .containsEntry("answeredOn", "2025-11-28");
  }

  @Test
  void knowsNoRecommendationThatWasNotMade() {
    var answer = answerOn(ANSWERED, AnswerResult.DONE);
    assertThat(
            refused(
                    aConcludedSupervision().answer(3, answer),
                    SupervisionRefusal.RECOMMENDATION_UNKNOWN)
                .arguments())
        .containsEntry("n", "3");
    assertThat(
            refused(
                    anOpenSupervision().verify(1, verifyOn(VERIFIED, VerificationResult.DONE)),
                    SupervisionRefusal.RECOMMENDATION_UNKNOWN)
                .arguments())
        .containsEntry("n", "1");
  }
}
