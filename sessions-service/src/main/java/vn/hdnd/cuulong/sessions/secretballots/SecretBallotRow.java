package vn.hdnd.cuulong.sessions.secretballots;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.sittings.Sitting;

/** A secret ballot's line in a list. */
public record SecretBallotRow(
    AggregateId<Sitting> sittingId,
    AggregateId<Session> sessionId,
    SecretBallotForm form,
    SecretMatter matter,
    String title,
    LocalDate day,
    SecretBallotStage stage,
    int subjects) {

  public static final String SITTING_ID = "sittingId";
  public static final String SESSION_ID = "sessionId";

  /** How rows are made and stored. */
  public static final RowForm<SecretBallot, SecretBallotRow> FORM =
      new RowForm<>(1, SecretBallotRow.class, SecretBallotRow::of).withoutNumbers();

  static Row<SecretBallotRow> of(SecretBallot ballot) {
    BallotSheet sheet = ballot.sheet();
    var shown =
        new SecretBallotRow(
            ballot.sittingId(),
            ballot.sessionId(),
            sheet.form(),
            sheet.matter(),
            sheet.title(),
            ballot.day(),
            ballot.stage(),
            sheet.subjects().size());
    return new Row<>(ballot.day(), SearchText.of(sheet.title()), shown);
  }
}
