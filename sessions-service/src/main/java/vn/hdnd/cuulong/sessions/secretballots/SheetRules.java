package vn.hdnd.cuulong.sessions.secretballots;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** Rules for what stands on a ballot, and for a filled one, one method each. */
final class SheetRules {

  /** C-02: Resolution 96/2023/QH15. */
  private static final String ONCE_FOR_ALL_POSTS = "Nghị quyết 96/2023/QH15, Điều 2 khoản 4";

  private SheetRules() {}

  /** Why a sheet cannot be voted on. */
  static Optional<Refusal> against(BallotSheet sheet) {
    return eachPersonOnce(sheet)
        .or(() -> seatsFit(sheet))
        .or(() -> boardFits(sheet))
        .or(() -> noCounterIsOnTheBallot(sheet));
  }

  static Optional<Refusal> thresholdIsKnown(LocalDate day, SecretMatter matter) {
    return OfficeRule.broken(
        SecretLaw.on(day, matter).isEmpty(),
        SessionsRefusal.NO_VOTING_RULE,
        Map.of("date", day.toString()));
  }

  /** Why marks are no ballot of a sheet. */
  static Optional<Refusal> againstMarks(BallotSheet sheet, List<Mark> marks) {
    boolean fit =
        marks.size() == sheet.subjects().size()
            && marks.stream().allMatch(mark -> sheet.matter().takes(mark));
    return OfficeRule.broken(!fit, SessionsRefusal.MARKS_DO_NOT_FIT, Map.of())
        .or(() -> notTooManyChosen(sheet, marks));
  }

  /** C-02: a person with several posts is rated once for all; a name stands on one line only. */
  private static Optional<Refusal> eachPersonOnce(BallotSheet sheet) {
    long names = sheet.subjects().stream().map(Subject::name).distinct().count();
    Optional<Refusal> twice =
        OfficeRule.broken(
            names < sheet.subjects().size(), SessionsRefusal.SUBJECT_NAMED_TWICE, Map.of());
    return sheet.matter() == SecretMatter.CONFIDENCE_RATING
        ? twice.map(no -> no.citing(ONCE_FOR_ALL_POSTS))
        : twice;
  }

  private static Optional<Refusal> seatsFit(BallotSheet sheet) {
    @Nullable Integer seats = sheet.seats();
    boolean fit =
        sheet.matter() == SecretMatter.ELECTION
            ? seats != null && seats <= sheet.subjects().size()
            : seats == null;
    return OfficeRule.broken(!fit, SessionsRefusal.SEATS_DO_NOT_FIT, Map.of());
  }

  private static Optional<Refusal> boardFits(BallotSheet sheet) {
    return OfficeRule.broken(
        sheet.isElectronic() != (sheet.board() == null),
        SessionsRefusal.COUNTING_BOARD_DOES_NOT_FIT,
        Map.of());
  }

  private static Optional<Refusal> noCounterIsOnTheBallot(BallotSheet sheet) {
    @Nullable CountingBoard board = sheet.board();
    return OfficeRule.broken(
        board != null && sheet.subjects().stream().map(Subject::name).anyMatch(board::has),
        SessionsRefusal.COUNTER_ON_THE_BALLOT,
        Map.of());
  }

  private static Optional<Refusal> notTooManyChosen(BallotSheet sheet, List<Mark> marks) {
    long chosen = marks.stream().filter(mark -> mark == Mark.AGREE).count();
    return OfficeRule.broken(
        sheet.matter() == SecretMatter.ELECTION && chosen > sheet.mostChosen(),
        SessionsRefusal.TOO_MANY_CHOSEN,
        Map.of("seats", Integer.toString(sheet.mostChosen())));
  }
}
