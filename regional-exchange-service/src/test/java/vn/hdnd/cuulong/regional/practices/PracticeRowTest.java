package vn.hdnd.cuulong.regional.practices;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/** Tests what a line of the library shows, and how it is searched. */
class PracticeRowTest {

  private static final LocalDate SHARED = LocalDate.of(2022, 4, 5);

  /** In the councils' zone this is a day later. */
  private static final Instant WRITTEN = Instant.parse("2022-03-01T17:30:00Z");

  private final Practice draft =
      stateAfter(
          Practice.draft(
              new CouncilId("long-an"),
              new AggregateId<>("p"),
              new PracticeCard(
                  "Gửi tài liệu sớm",
                  "Tài liệu đến muộn.",
                  List.of("Gửi trước 10 ngày."),
                  List.of(),
                  "Thảo luận kỹ hơn.",
                  "Kỳ họp")));
  private final Practice shared =
      stateAfter(
          draft.share(new CouncilId("long-an"), new SharePractice(SHARED, "Thông báo 45/TB-HĐND")));

  @Test
  void tellsOfADraftItsTitleAndTheDayOnWhichItWasWritten() {
    var row = PracticeRow.of(draft, WRITTEN);

    assertThat(row.day()).isEqualTo(LocalDate.of(2022, 3, 2));
    assertThat(row.search()).isEqualTo(SearchText.of("Gửi tài liệu sớm"));
    assertThat(row.shown())
        .isEqualTo(
            new PracticeRow("Gửi tài liệu sớm", PracticeStatus.DRAFT, null, null, null, List.of()));
  }

  @Test
  void isFoundByTheCardAndTheDecisionOnceItIsShared() {
    var row = PracticeRow.of(shared, WRITTEN);

    assertThat(row.day()).isEqualTo(SHARED);
    assertThat(row.search())
        .isEqualTo(
            SearchText.of("Gửi tài liệu sớm", "Kỳ họp", "Tài liệu đến muộn.", "Thảo luận kỹ hơn.")
                .numbered("Thông báo 45/TB-HĐND"));
    assertThat(row.shown())
        .isEqualTo(
            new PracticeRow(
                "Gửi tài liệu sớm",
                PracticeStatus.SHARED,
                "Kỳ họp",
                SHARED,
                "Thông báo 45/TB-HĐND",
                List.of()));
  }

  @Test
  void namesWhoAdoptedItInTheirOrder() {
    var adoption = new AdoptPractice(SHARED.plusDays(1), "Áp dụng ngay.");
    Practice adopted =
        stateAfter(
            stateAfter(shared.adopt(new CouncilId("can-tho"), adoption))
                .adopt(new CouncilId("ca-mau"), adoption));

    assertThat(PracticeRow.of(adopted, WRITTEN).shown().adoptedBy())
        .containsExactly(new CouncilId("can-tho"), new CouncilId("ca-mau"));
  }
}
