package vn.hdnd.cuulong.sessions.sittings;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.sessions.convening.Session;

/** A sitting's line in a list. */
public record SittingRow(
    AggregateId<Session> sessionId,
    int number,
    LocalDate day,
    SittingStatus status,
    int present,
    int deputiesInOffice,
    int quorum) {

  public static final String SESSION_ID = "sessionId";
  public static final String STATUS = "status";

  /** How rows are made and stored. */
  public static final RowForm<Sitting, SittingRow> FORM =
      new RowForm<>(1, SittingRow.class, SittingRow::of).withoutNumbers();

  /** Sittings are not searchable, because a session has only few. */
  static Row<SittingRow> of(Sitting sitting) {
    var shown =
        new SittingRow(
            sitting.sessionId(),
            sitting.number(),
            sitting.day(),
            sitting.status(),
            sitting.present().size(),
            sitting.roll().size(),
            sitting.quorum());
    return new Row<>(sitting.day(), SearchText.of(), shown);
  }
}
