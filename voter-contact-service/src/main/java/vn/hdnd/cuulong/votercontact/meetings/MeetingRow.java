package vn.hdnd.cuulong.votercontact.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/** A meeting's line in a list. */
public record MeetingRow(
    LocalDate heldOn,
    String place,
    MeetingKind kind,
    MeetingMode mode,
    List<String> deputyGroups,
    int attendees,
    int speakers) {

  /** How rows are made and stored. */
  public static final RowForm<Meeting, MeetingRow> FORM =
      new RowForm<>(1, MeetingRow.class, MeetingRow::of).withoutNumbers();

  public MeetingRow {
    deputyGroups = List.copyOf(deputyGroups);
  }

  public static Row<MeetingRow> of(Meeting meeting) {
    var shown =
        new MeetingRow(
            meeting.heldOn(),
            meeting.place(),
            meeting.kind(),
            meeting.mode(),
            meeting.deputyGroups(),
            meeting.attendees(),
            meeting.speakers());
    return new Row<>(meeting.heldOn(), search(meeting), shown);
  }

  private static SearchText search(Meeting meeting) {
    return SearchText.of(
        Stream.concat(Stream.of(meeting.place()), meeting.deputyGroups().stream())
            .toArray(String[]::new));
  }
}
