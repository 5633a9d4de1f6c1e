package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/**
 * The closing of a session.
 *
 * @param deputiesInOffice deputies in office on the opening day, the base of the attendance
 */
public record Closing(
    LocalDate closedOn,
    int attended,
    int deputiesInOffice,
    int documentsConsidered,
    int answerers) {

  /** S-14 is the practice of recording attendance; no article states it. */
  private static final String ATTENDANCE =
      OfficeRule.rule("đại biểu dự họp ghi theo số có mặt trên tổng số đại biểu đương nhiệm");

  static Closing of(CloseSession command, int inOffice) {
    return new Closing(
        command.closedOn(),
        command.attended(),
        inOffice,
        command.documentsConsidered(),
        command.answerers());
  }

  /** No session ends before it opened. */
  static Optional<Refusal> notBeforeTheOpening(LocalDate closedOn, LocalDate opensOn) {
    return OfficeRule.broken(
        closedOn.isBefore(opensOn),
        SessionsRefusal.CLOSED_BEFORE_OPENING,
        Map.of("date", closedOn.toString(), "opensOn", opensOn.toString()));
  }

  /** A session does not close before a recorded vote. */
  Optional<Refusal> notBeforeAVote(Optional<LocalDate> lastVote) {
    return lastVote.flatMap(day ->
        OfficeRule.broken(
            closedOn.isBefore(day),
            SessionsRefusal.CLOSED_BEFORE_VOTE,
            Map.of("date", closedOn.toString(), "votedOn", day.toString())));
  }

  /** S-14: attendance is recorded as present/total, and the total is the deputies in office. */
  Optional<Refusal> attendedByDeputies() {
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
