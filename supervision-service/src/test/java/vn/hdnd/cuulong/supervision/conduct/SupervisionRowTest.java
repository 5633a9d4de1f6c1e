package vn.hdnd.cuulong.supervision.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.supervision.Fixtures.AGENCY;
import static vn.hdnd.cuulong.supervision.Fixtures.ANSWERED;
import static vn.hdnd.cuulong.supervision.Fixtures.COMMITTEE;
import static vn.hdnd.cuulong.supervision.Fixtures.CONCLUDED;
import static vn.hdnd.cuulong.supervision.Fixtures.OPENED;
import static vn.hdnd.cuulong.supervision.Fixtures.TITLE;
import static vn.hdnd.cuulong.supervision.Fixtures.VERIFIED;
import static vn.hdnd.cuulong.supervision.Fixtures.aConcludedSupervision;
import static vn.hdnd.cuulong.supervision.Fixtures.aVerifiedSupervision;
import static vn.hdnd.cuulong.supervision.Fixtures.anOpenSupervision;
import static vn.hdnd.cuulong.supervision.Fixtures.answerOn;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/** Tests what a line of the list shows, and how it is searched. */
class SupervisionRowTest {

  @Test
  void showsWhatWasOpened() {
    var row = SupervisionRow.of(anOpenSupervision());
    assertThat(row.day()).isEqualTo(OPENED);
    assertThat(row.shown())
        .extracting(
            SupervisionRow::title,
            SupervisionRow::form,
            SupervisionRow::status,
            SupervisionRow::concludedOn)
        .containsExactly(TITLE, SupervisionForm.THEMATIC, SupervisionStatus.OPEN, null);
    assertThat(row.shown().recommendations()).isEmpty();
  }

  @Test
  void isFoundByTitleSubjectAndSupervisedBodies() {
    assertThat(SupervisionRow.of(anOpenSupervision()).search())
        .isEqualTo(SearchText.of(TITLE, COMMITTEE, AGENCY, "Sở Tài chính"));
  }

  @Test
  void staysAtItsOpeningWhenItIsConcluded() {
    var row = SupervisionRow.of(aConcludedSupervision());
    assertThat(row.day()).isEqualTo(OPENED);
    assertThat(row.shown().status()).isEqualTo(SupervisionStatus.CONCLUDED);
    assertThat(row.shown().concludedOn()).isEqualTo(CONCLUDED);
    assertThat(row.shown().recommendations())
        .extracting(RecommendationRow::n, RecommendationRow::status)
        .containsExactly(tuple(1, RecommendationStatus.MADE), tuple(2, RecommendationStatus.MADE));
  }

  @Test
  void tellsTheLastAnswerAndWhatWasFoundOfIt() {
    Supervision verified = aVerifiedSupervision(VerificationResult.DOES_NOT_MEET);
    assertThat(first(verified))
        .extracting(
            RecommendationRow::status, RecommendationRow::answer, RecommendationRow::verification)
        .containsExactly(
            RecommendationStatus.VERIFIED,
            new RecommendationRow.Answered(ANSWERED, AnswerResult.PARTLY_DONE),
            new RecommendationRow.Verified(VERIFIED, VerificationResult.DOES_NOT_MEET));

    var later = answerOn(VERIFIED.plusDays(3), AnswerResult.DONE);
    assertThat(first(accepted(verified.answer(1, later)).state()))
        .extracting(
            RecommendationRow::status, RecommendationRow::answer, RecommendationRow::verification)
        .containsExactly(
            RecommendationStatus.ANSWERED,
            new RecommendationRow.Answered(VERIFIED.plusDays(3), AnswerResult.DONE),
            null);
  }

  private static RecommendationRow first(Supervision supervision) {
    return SupervisionRow.of(supervision).shown().recommendations().getFirst();
  }
}
