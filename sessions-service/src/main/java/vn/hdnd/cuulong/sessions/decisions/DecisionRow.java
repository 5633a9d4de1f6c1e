package vn.hdnd.cuulong.sessions.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.sessions.convening.Session;

/** A decision's line in a list; where and when it was reported is null before. */
public record DecisionRow(
    String number,
    LocalDate day,
    DecisionGround ground,
    @Nullable UrgentField field,
    String title,
    DecisionStatus status,
    @Nullable AggregateId<Session> sessionId,
    @Nullable LocalDate reportedOn) {

  public static final String GROUND = "ground";
  public static final String STATUS = "status";
  public static final String SESSION_ID = "sessionId";

  /** How rows are made and stored. */
  public static final RowForm<StandingCommitteeDecision, DecisionRow> FORM =
      new RowForm<>(1, DecisionRow.class, DecisionRow::of).withoutNumbers();

  static Row<DecisionRow> of(StandingCommitteeDecision decision) {
    DecisionDetails details = decision.details();
    @Nullable DecisionReport report = decision.report();
    var shown =
        new DecisionRow(
            details.number(),
            details.day(),
            details.ground(),
            details.field(),
            details.title(),
            decision.status(),
            report == null ? null : report.sessionId(),
            report == null ? null : report.day());
    return new Row<>(details.day(), SearchText.of(details.number() + " " + details.title()), shown);
  }
}
