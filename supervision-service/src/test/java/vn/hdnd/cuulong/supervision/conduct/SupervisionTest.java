package vn.hdnd.cuulong.supervision.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.accepted;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.supervision.Fixtures.AGENCY;
import static vn.hdnd.cuulong.supervision.Fixtures.COMMITTEE;
import static vn.hdnd.cuulong.supervision.Fixtures.CONCLUDED;
import static vn.hdnd.cuulong.supervision.Fixtures.COUNCIL;
import static vn.hdnd.cuulong.supervision.Fixtures.DUE;
import static vn.hdnd.cuulong.supervision.Fixtures.ID;
import static vn.hdnd.cuulong.supervision.Fixtures.OPENED;
import static vn.hdnd.cuulong.supervision.Fixtures.TITLE;
import static vn.hdnd.cuulong.supervision.Fixtures.aConcludedSupervision;
import static vn.hdnd.cuulong.supervision.Fixtures.anOpenSupervision;
import static vn.hdnd.cuulong.supervision.Fixtures.conclude;
import static vn.hdnd.cuulong.supervision.Fixtures.concludeOn;
import static vn.hdnd.cuulong.supervision.Fixtures.open;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent.RecommendationMade;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent.SupervisionConcluded;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent.SupervisionOpened;
import vn.hdnd.cuulong.supervision.refusal.SupervisionRefusal;

class SupervisionTest {

  @Test
  void isOpened() {
    var decision =
        accepted(Supervision.open(new CouncilId(COUNCIL), new AggregateId<>(ID), open()));
    assertThat(decision.events())
        .containsExactly(
            new SupervisionOpened(
                new AggregateId<>(ID),
                TITLE,
                SupervisionForm.THEMATIC,
                SupervisionSubject.COMMITTEE,
                COMMITTEE,
                OPENED,
                List.of(AGENCY, "Sở Tài chính")));
    assertThat(decision.state().status()).isEqualTo(SupervisionStatus.OPEN);
  }

  @Test
  void f03NumbersTheRecommendationsOfItsConclusion() {
    var decision = accepted(anOpenSupervision().conclude(conclude()));
    assertThat(decision.events())
        .containsExactly(
            new SupervisionConcluded(
                new AggregateId<>(ID),
                SupervisionForm.THEMATIC,
                SupervisionSubject.COMMITTEE,
                OPENED,
                CONCLUDED,
                2),
            new RecommendationMade(
                new AggregateId<>(ID),
                1,
                AGENCY,
                "Rà soát, lập danh mục đất công chưa sử dụng.",
                CONCLUDED,
                DUE),
            new RecommendationMade(
                new AggregateId<>(ID),
                2,
                "Sở Tài chính",
                "Bố trí kinh phí đo đạc.",
                CONCLUDED,
                null));
    assertThat(decision.state().status()).isEqualTo(SupervisionStatus.CONCLUDED);
    assertThat(decision.state().recommendations())
        .extracting(Recommendation::status)
        .containsOnly(RecommendationStatus.MADE);
  }

  @Test
  void isConcludedWithoutRecommendations() {
    var nothing = new ConcludeSupervision(CONCLUDED, "Thực hiện tốt.", List.of());
    assertThat(accepted(anOpenSupervision().conclude(nothing)).events())
        .containsExactly(
            new SupervisionConcluded(
                new AggregateId<>(ID),
                SupervisionForm.THEMATIC,
                SupervisionSubject.COMMITTEE,
                OPENED,
                CONCLUDED,
                0));
  }

  @Test
  void refusesASecondConclusion() {
    assertThat(
            refused(
                    aConcludedSupervision().conclude(conclude()),
                    SupervisionRefusal.ALREADY_CONCLUDED)
                .arguments())
        .containsEntry("concludedOn", "2025-10-20");
  }

  @Test
  void refusesAConclusionBeforeTheOpening() {
    var early = concludeOn(OPENED.minusDays(1), DUE);
    assertThat(
            refused(
                    anOpenSupervision().conclude(early),
                    SupervisionRefusal.CONCLUDED_BEFORE_OPENING)
                .arguments())
        .containsEntry("openedOn", "2025-08-05");
  }

  @Test
  void refusesADueDateBeforeTheConclusion() {
    var overdue = concludeOn(CONCLUDED, CONCLUDED.minusDays(1));
    assertThat(
            refused(anOpenSupervision().conclude(overdue), SupervisionRefusal.DUE_BEFORE_CONCLUSION)
                .arguments())
        .containsEntry("date", "2025-10-19");
  }

  @Test
  void refusesADueDateOfAFarYear() {
    var slip = concludeOn(CONCLUDED, DUE.plusYears(100));
    assertThat(
            refused(anOpenSupervision().conclude(slip), SupervisionRefusal.DUE_TOO_FAR_AHEAD)
                .arguments())
        .containsEntry("years", "10");
  }
}
