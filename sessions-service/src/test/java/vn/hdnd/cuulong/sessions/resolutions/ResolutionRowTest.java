package vn.hdnd.cuulong.sessions.resolutions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.sessions.Fixtures.CLOSES;
import static vn.hdnd.cuulong.sessions.Fixtures.COUNCIL;
import static vn.hdnd.cuulong.sessions.Fixtures.SESSION;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Outcome;
import vn.hdnd.cuulong.sessions.voting.Tally;

/** Tests what a line of the list shows, and how it is searched. */
class ResolutionRowTest {

  private static final String TITLE = "Quy định mức hỗ trợ học phí";
  private static final LocalDate SUBMITTED = LocalDate.of(2025, 11, 25);
  private static final DocumentNumber NUMBER_42 =
      new NumberSeries(new CouncilId(COUNCIL), ResolutionKind.NORMATIVE, 2025).number(42);

  @Test
  void showsADraftOnTheDayOfItsSubmission() {
    var row = ResolutionRow.of(resolution(null));
    assertThat(row.day()).isEqualTo(SUBMITTED);
    assertThat(row.shown())
        .isEqualTo(
            new ResolutionRow(
                new AggregateId<>(SESSION),
                TITLE,
                ResolutionKind.NORMATIVE,
                Matter.ORDINARY,
                SUBMITTED,
                "Ủy ban nhân dân tỉnh",
                ResolutionStatus.SUBMITTED,
                null,
                null,
                null,
                null));
    assertThat(row.search()).isEqualTo(SearchText.of(TITLE));
  }

  @Test
  void movesToTheDayOfTheVoteAndIsFoundByItsNumber() {
    var tally = new Tally(101, 3, 2);
    var row =
        ResolutionRow.of(resolution(new Vote(CLOSES, tally, 109, Outcome.ADOPTED, NUMBER_42)));
    assertThat(row.day()).isEqualTo(CLOSES);
    assertThat(row.shown())
        .extracting(
            ResolutionRow::status,
            ResolutionRow::votedOn,
            ResolutionRow::tally,
            ResolutionRow::deputiesInOffice,
            ResolutionRow::documentNumber)
        .containsExactly(ResolutionStatus.ADOPTED, CLOSES, tally, 109, "42/2025/NQ-HĐND");
    assertThat(row.search()).isEqualTo(SearchText.of(TITLE).numbered("42/2025/NQ-HĐND"));
  }

  @Test
  void hasNoNumberWhenItWasRejected() {
    var vote = new Vote(CLOSES, new Tally(10, 90, 2), 109, Outcome.REJECTED, null);
    var row = ResolutionRow.of(resolution(vote));
    assertThat(row.day()).isEqualTo(CLOSES);
    assertThat(row.shown())
        .extracting(ResolutionRow::status, ResolutionRow::documentNumber)
        .containsExactly(ResolutionStatus.REJECTED, null);
    assertThat(row.search()).isEqualTo(SearchText.of(TITLE));
  }

  private static Resolution resolution(@Nullable Vote vote) {
    return new Resolution(
        new AggregateId<>("r1"),
        new CouncilId(COUNCIL),
        new AggregateId<>(SESSION),
        TITLE,
        ResolutionKind.NORMATIVE,
        Matter.ORDINARY,
        SUBMITTED,
        "Ủy ban nhân dân tỉnh",
        vote);
  }
}
