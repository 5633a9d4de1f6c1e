package vn.hdnd.cuulong.votercontact.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;

/** Tests what a line of the list shows, and how it is searched. */
class RecommendationRowTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 20);
  private static final Forwarding SENT = new Forwarding(DAY.plusDays(1), "UBND phường");
  private static final Answer STUDIED =
      new Answer(DAY.plusDays(2), ResultKind.UNDER_STUDY, "Lập dự án", DAY.plusMonths(6));
  private static final Answer RESOLVED =
      new Answer(DAY.plusDays(3), ResultKind.RESOLVED, "Đã sửa", null);

  @Test
  void showsWhatWasConsolidated() {
    var row = RecommendationRow.of(recommendation(null, List.of()));
    assertThat(row.day()).isEqualTo(DAY);
    assertThat(row.shown())
        .isEqualTo(
            new RecommendationRow(
                "Sửa cầu",
                WorkField.URBAN,
                Level.COMMUNE,
                List.of(new AggregateId<>("o1"), new AggregateId<>("o2")),
                DAY,
                RecommendationStatus.CONSOLIDATED,
                null,
                null,
                null,
                null,
                null,
                null));
  }

  @Test
  void followsTheSteps() {
    RecommendationRow sent = RecommendationRow.of(recommendation(SENT, List.of())).shown();
    assertThat(sent)
        .extracting(
            RecommendationRow::status, RecommendationRow::toAgency, RecommendationRow::forwardedOn)
        .containsExactly(RecommendationStatus.FORWARDED, "UBND phường", DAY.plusDays(1));
    assertThat(sent.answerText()).isNull();
  }

  @Test
  void showsTheLastAnswer() {
    assertThat(RecommendationRow.of(recommendation(SENT, List.of(STUDIED))).shown())
        .extracting(
            RecommendationRow::status,
            RecommendationRow::answeredOn,
            RecommendationRow::result,
            RecommendationRow::answerText,
            RecommendationRow::dueOn)
        .containsExactly(
            RecommendationStatus.ANSWERED,
            DAY.plusDays(2),
            ResultKind.UNDER_STUDY,
            "Lập dự án",
            DAY.plusMonths(6));
    assertThat(RecommendationRow.of(recommendation(SENT, List.of(STUDIED, RESOLVED))).shown())
        .extracting(
            RecommendationRow::answeredOn,
            RecommendationRow::result,
            RecommendationRow::answerText,
            RecommendationRow::dueOn)
        .containsExactly(DAY.plusDays(3), ResultKind.RESOLVED, "Đã sửa", null);
  }

  @Test
  void isFoundByTextAndAgency() {
    assertThat(RecommendationRow.of(recommendation(null, List.of())).search())
        .isEqualTo(SearchText.of("Sửa cầu"));
    assertThat(RecommendationRow.of(recommendation(SENT, List.of())).search())
        .isEqualTo(SearchText.of("Sửa cầu", "UBND phường"));
  }

  private static Recommendation recommendation(@Nullable Forwarding sent, List<Answer> answers) {
    var made =
        new Consolidation(
            "Sửa cầu",
            WorkField.URBAN,
            Level.COMMUNE,
            List.of(new AggregateId<>("o1"), new AggregateId<>("o2")),
            DAY);
    return new Recommendation(new AggregateId<>("r"), made, sent, answers);
  }
}
