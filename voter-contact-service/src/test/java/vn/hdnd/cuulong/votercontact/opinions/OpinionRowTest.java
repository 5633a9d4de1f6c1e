package vn.hdnd.cuulong.votercontact.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/** Tests what a line of the list shows, and how it is searched. */
class OpinionRowTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 20);

  @Test
  void showsWhatWasSaidAndWhere() {
    var row =
        OpinionRow.of(
            new Opinion(
                new AggregateId<>("o"),
                new AggregateId<>("m"),
                DAY,
                WorkField.URBAN,
                null,
                "Sửa cầu"));
    assertThat(row.day()).isEqualTo(DAY);
    assertThat(row.shown())
        .isEqualTo(new OpinionRow(new AggregateId<>("m"), DAY, WorkField.URBAN, null, "Sửa cầu"));
    assertThat(row.search()).isEqualTo(SearchText.of("Sửa cầu"));
  }

  @Test
  void showsTheBranchOfWorkWhereOneWasNamed() {
    var about =
        new Opinion(
            new AggregateId<>("o"),
            new AggregateId<>("m"),
            DAY,
            WorkField.URBAN,
            Sector.TRANSPORT,
            "Sửa đường");
    assertThat(OpinionRow.of(about).shown().sector()).isEqualTo(Sector.TRANSPORT);
  }
}
