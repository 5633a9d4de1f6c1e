package vn.hdnd.cuulong.sessions.secretballots;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the ballot, and how it is cast.
 *
 * @param seats how many an election fills; null for other matters
 * @param board the elected counting board; null for an electronic ballot
 */
public record BallotSheet(
    SecretBallotForm form,
    SecretMatter matter,
    String title,
    List<Subject> subjects,
    @Nullable Integer seats,
    @Nullable CountingBoard board) {

  public BallotSheet {
    subjects = List.copyOf(subjects);
  }

  boolean isElectronic() {
    return form == SecretBallotForm.ELECTRONIC;
  }

  /** Returns how many lines of one ballot may say the deciding mark. */
  int mostChosen() {
    return seats == null ? subjects.size() : seats;
  }
}
