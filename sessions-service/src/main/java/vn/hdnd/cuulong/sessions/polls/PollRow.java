package vn.hdnd.cuulong.sessions.polls;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Outcome;
import vn.hdnd.cuulong.sessions.voting.Tally;

/** A poll's line in a list; values of the result are null before the count. */
public record PollRow(
    AggregateId<Sitting> sittingId,
    AggregateId<Session> sessionId,
    @Nullable AggregateId<Resolution> resolutionId,
    String subject,
    Matter matter,
    LocalDate day,
    PollStage stage,
    int deputiesInOffice,
    @Nullable Integer present,
    @Nullable Tally tally,
    @Nullable Outcome outcome) {

  public static final String SITTING_ID = "sittingId";
  public static final String SESSION_ID = "sessionId";
  public static final String RESOLUTION_ID = "resolutionId";

  /** How rows are made and stored. */
  public static final RowForm<Poll, PollRow> FORM =
      new RowForm<>(1, PollRow.class, PollRow::of).withoutNumbers();

  static Row<PollRow> of(Poll poll) {
    @Nullable PollResult result = poll.result();
    var shown =
        new PollRow(
            poll.sittingId(),
            poll.sessionId(),
            poll.resolutionId(),
            poll.subject(),
            poll.matter(),
            poll.day(),
            poll.stage(),
            poll.voters().size(),
            result == null ? null : result.present(),
            result == null ? null : result.tally(),
            result == null ? null : result.outcome());
    return new Row<>(poll.day(), SearchText.of(poll.subject()), shown);
  }
}
