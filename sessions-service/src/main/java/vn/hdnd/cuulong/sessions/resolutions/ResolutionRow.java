package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Tally;

/** A resolution's line in a list; values from the vote are null before it. */
public record ResolutionRow(
    AggregateId<Session> sessionId,
    String title,
    ResolutionKind kind,
    Matter matter,
    LocalDate submittedOn,
    String submittedBy,
    ResolutionStatus status,
    @Nullable LocalDate votedOn,
    @Nullable Tally tally,
    @Nullable Integer deputiesInOffice,
    @Nullable String documentNumber) {

  public static final String SESSION_ID = "sessionId";
  public static final String KIND = "kind";
  public static final String STATUS = "status";

  /** How rows are made and stored. */
  public static final RowForm<Resolution, ResolutionRow> FORM =
      new RowForm<>(1, ResolutionRow.class, ResolutionRow::of);

  static Row<ResolutionRow> of(Resolution resolution) {
    @Nullable Vote vote = resolution.vote();
    @Nullable DocumentNumber number = vote == null ? null : vote.number();
    @Nullable String documentNumber = number == null ? null : number.text();
    var shown =
        new ResolutionRow(
            resolution.sessionId(),
            resolution.title(),
            resolution.kind(),
            resolution.matter(),
            resolution.submittedOn(),
            resolution.submittedBy(),
            resolution.status(),
            vote == null ? null : vote.votedOn(),
            vote == null ? null : vote.tally(),
            vote == null ? null : vote.deputiesInOffice(),
            documentNumber);
    return new Row<>(
        vote == null ? resolution.submittedOn() : vote.votedOn(),
        SearchText.of(resolution.title()).numbered(documentNumber),
        shown);
  }
}
