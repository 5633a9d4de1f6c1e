package vn.hdnd.cuulong.sessions.papers;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.sessions.agenda.PaperKind;
import vn.hdnd.cuulong.sessions.agenda.PaperStanding;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * A paper's line in a list.
 *
 * @param version number of the newest version; null before the first
 * @param filedAt when the newest version came
 * @param accepted number of the version that the deputies read; null before there is one
 * @param standing how far it has come for the item that needs it
 * @param since when it came to stand so; null while its file has not come
 */
public record PaperRow(
    AggregateId<Session> sessionId,
    AggregateId<CouncilTerm> termId,
    PaperKind kind,
    String title,
    @Nullable String number,
    @Nullable String issuer,
    Secrecy secrecy,
    @Nullable Integer agendaItem,
    PaperState state,
    @Nullable Integer version,
    @Nullable Instant filedAt,
    @Nullable Integer accepted,
    PaperStanding standing,
    @Nullable Instant since) {

  public static final String SESSION_ID = "sessionId";
  public static final String KIND = "kind";
  public static final String STATE = "state";
  public static final String AGENDA_ITEM = "agendaItem";
  public static final String STANDING = "standing";
  public static final String SINCE = "since";

  /** How rows are made and stored. */
  public static final RowForm<Paper, PaperRow> FORM =
      new RowForm<>(1, PaperRow.class, PaperRow::of).withoutNumbers();

  static Row<PaperRow> of(Paper paper) {
    PaperDetails details = paper.details();
    var shown =
        new PaperRow(
            paper.sessionId(),
            paper.termId(),
            details.kind(),
            details.title(),
            details.number(),
            details.issuer(),
            details.secrecy(),
            details.agendaItem(),
            paper.state(),
            paper.newest().map(PaperVersion::n).orElse(null),
            paper.newest().map(PaperVersion::filedAt).orElse(null),
            paper.accepted().map(PaperVersion::n).orElse(null),
            paper.standing(),
            paper.since().orElse(null));
    String searched =
        Stream.of(details.title(), details.number(), details.issuer())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return new Row<>(paper.registeredOn(), SearchText.of(searched), shown);
  }
}
