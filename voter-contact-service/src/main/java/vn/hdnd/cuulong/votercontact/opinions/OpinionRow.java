package vn.hdnd.cuulong.votercontact.opinions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.votercontact.meetings.Meeting;

/** An opinion's line in a list. */
public record OpinionRow(
    AggregateId<Meeting> meetingId,
    LocalDate heldOn,
    WorkField field,
    @Nullable Sector sector,
    String text) {

  public static final String MEETING_ID = "meetingId";
  public static final String SECTOR = "sector";

  /** How rows are made and stored. */
  public static final RowForm<Opinion, OpinionRow> FORM =
      new RowForm<>(1, OpinionRow.class, OpinionRow::of).withoutNumbers();

  public static Row<OpinionRow> of(Opinion opinion) {
    var shown =
        new OpinionRow(
            opinion.meetingId(),
            opinion.heldOn(),
            opinion.field(),
            opinion.sector(),
            opinion.text());
    return new Row<>(opinion.heldOn(), SearchText.of(opinion.text()), shown);
  }
}
