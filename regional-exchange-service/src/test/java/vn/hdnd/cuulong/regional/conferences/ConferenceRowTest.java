package vn.hdnd.cuulong.regional.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Tests what a line of the list of conferences shows. */
class ConferenceRowTest {

  private static final LocalDate OPENS = LocalDate.of(2022, 4, 5);
  private static final Edition EDITION =
      new Edition(
          "Hội nghị",
          1,
          "2021-2026",
          "an-giang",
          OPENS,
          OPENS.plusDays(1),
          "Chủ đề",
          List.of("Tọa đàm"));

  private final Conference announced = new Conference(new AggregateId<>("c"), EDITION, List.of());

  @Test
  void showsTheEditionUnderItsFirstDay() {
    var row = ConferenceRow.of(announced);

    assertThat(row.day()).isEqualTo(OPENS);
    assertThat(row.shown()).isEqualTo(new ConferenceRow(EDITION, 0, 0));
  }

  @Test
  void countsThePapersAndThoseThatWereAccepted() {
    var paper = new SubmitPaper("Tham luận", "Tóm tắt", null);
    Conference two =
        stateAfter(
            stateAfter(announced.submit(new CouncilId("long-an"), paper))
                .submit(new CouncilId("ca-mau"), paper));

    assertThat(ConferenceRow.of(two).shown()).isEqualTo(new ConferenceRow(EDITION, 2, 0));
    assertThat(ConferenceRow.of(stateAfter(two.accept(2, OPENS))).shown())
        .isEqualTo(new ConferenceRow(EDITION, 2, 1));
  }
}
