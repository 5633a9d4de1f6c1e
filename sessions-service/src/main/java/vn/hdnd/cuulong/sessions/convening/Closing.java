package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/**
 * How a session ended.
 *
 * @param deputiesInOffice on the day on which the session opened: what attendance is counted on
 */
public record Closing(
    LocalDate closedOn,
    int attended,
    int deputiesInOffice,
    int documentsConsidered,
    int answerers) {

  /** S-14 is how attendance is written in practice; no article says it. */
  private static final String ATTENDANCE =
      "S-14: có mặt/tổng số đại biểu đương nhiệm, theo cách ghi trong thực tế";

  static Closing of(CloseSession command, int inOffice) {
    return new Closing(
        command.closedOn(),
        command.attended(),
        inOffice,
        command.documentsConsidered(),
        command.answerers());
  }

  /** Why a session that opened on a day cannot end like this. */
  Optional<Refusal> brokenRule(LocalDate opensOn) {
    return notBeforeTheOpening(opensOn).or(() -> attendedByDeputies());
  }

  private Optional<Refusal> notBeforeTheOpening(LocalDate opensOn) {
    return OfficeRule.broken(
        closedOn.isBefore(opensOn),
        SessionsRefusal.CLOSED_BEFORE_OPENING,
        Map.of("date", closedOn.toString(), "opensOn", opensOn.toString()));
  }

  /** What was voted on at the session happened before it was over. */
  Optional<Refusal> notBeforeAVote(Optional<LocalDate> lastVote) {
    return lastVote.flatMap(day ->
        OfficeRule.broken(
            closedOn.isBefore(day),
            SessionsRefusal.CLOSED_BEFORE_VOTE,
            Map.of("date", closedOn.toString(), "votedOn", day.toString())));
  }

  /** S-14: attendance is written present/total, and the total is the deputies in office. */
  private Optional<Refusal> attendedByDeputies() {
    return attended > deputiesInOffice
        ? Optional.of(
            Refusal.of(
                    SessionsRefusal.ATTENDANCE_EXCEEDS_COUNCIL,
                    Map.of(
                        "attended", Integer.toString(attended),
                        "inOffice", Integer.toString(deputiesInOffice)))
                .citing(ATTENDANCE))
        : Optional.empty();
  }
}
