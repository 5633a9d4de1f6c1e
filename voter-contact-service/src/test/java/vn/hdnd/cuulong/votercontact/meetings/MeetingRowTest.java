package vn.hdnd.cuulong.votercontact.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/** Tests what a line of the list shows, and how it is searched. */
class MeetingRowTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 20);
  private static final Meeting MEETING =
      new Meeting(
          new AggregateId<>("m"),
          DAY,
          "Hội trường Đống Đa",
          MeetingKind.BY_TOPIC,
          MeetingMode.ONLINE,
          List.of("Tổ 12", "Tổ Hòa Bình"),
          9,
          1);

  @Test
  void showsTheMeetingAsItWasHeld() {
    var row = MeetingRow.of(MEETING);
    assertThat(row.day()).isEqualTo(DAY);
    assertThat(row.shown())
        .isEqualTo(
            new MeetingRow(
                DAY,
                "Hội trường Đống Đa",
                MeetingKind.BY_TOPIC,
                MeetingMode.ONLINE,
                List.of("Tổ 12", "Tổ Hòa Bình"),
                9,
                1));
  }

  @Test
  void isFoundByPlaceAndGroup() {
    assertThat(MeetingRow.of(MEETING).search())
        .isEqualTo(SearchText.of("Hội trường Đống Đa", "Tổ 12", "Tổ Hòa Bình"));
  }
}
