package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/** A session's line in a list; values from the closing are null before it. */
public record SessionRow(
    AggregateId<CouncilTerm> termId,
    String term,
    int number,
    SessionKind kind,
    String title,
    LocalDate opensOn,
    @Nullable LocalDate closedOn,
    SessionStatus status,
    @Nullable Integer attended,
    @Nullable Integer deputiesInOffice,
    @Nullable Integer documentsConsidered,
    @Nullable Integer answerers) {

  public static final String KIND = "kind";
  public static final String STATUS = "status";

  /** How rows are made and stored. */
  public static final RowForm<Session, SessionRow> FORM =
      new RowForm<>(1, SessionRow.class, SessionRow::of).withoutNumbers();

  static Row<SessionRow> of(Session session) {
    @Nullable Closing closing = session.closing();
    var shown =
        new SessionRow(
            session.termId(),
            session.term(),
            session.number(),
            session.kind(),
            session.title(),
            session.opensOn(),
            closing == null ? null : closing.closedOn(),
            session.status(),
            closing == null ? null : closing.attended(),
            closing == null ? null : closing.deputiesInOffice(),
            closing == null ? null : closing.documentsConsidered(),
            closing == null ? null : closing.answerers());
    return new Row<>(session.opensOn(), SearchText.of(session.title()), shown);
  }
}
