package vn.hdnd.cuulong.sessions.sittings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** Rules for a sitting and its roll, one method each. */
final class SittingRules {

  /** S-16: Law 72/2025/QH15. */
  private static final String ABSENCE = "Luật 72/2025/QH15, Điều 33 khoản 2";

  private SittingRules() {}

  static Optional<Refusal> withinTheSession(LocalDate day, Session session) {
    return OfficeRule.broken(
        !session.isOn(day),
        SessionsRefusal.SITTING_OUTSIDE_SESSION,
        Map.of("date", day.toString(), "opensOn", session.opensOn().toString()));
  }

  /** V-07: every majority is a share of all deputies, so the roll has to name each of them. */
  static Optional<Refusal> namesEveryDeputy(Roll roll, LocalDate day) {
    return OfficeRule.broken(
        roll.size() == 0 || roll.size() != roll.stated(),
        SessionsRefusal.DIRECTORY_DIFFERS,
        Map.of(
            "date", day.toString(),
            "listed", Integer.toString(roll.size()),
            "stated", Integer.toString(roll.stated())));
  }

  /** Presence is recorded while it can be seen. */
  static Optional<Refusal> onItsDay(LocalDate day, LocalDate today) {
    return OfficeRule.broken(
        !day.equals(today),
        SessionsRefusal.SITTING_NOT_TODAY,
        Map.of("day", day.toString(), "today", today.toString()));
  }

  static Optional<Refusal> onTheRoll(Optional<RollEntry> entry) {
    return OfficeRule.broken(entry.isEmpty(), SessionsRefusal.NOT_ON_THE_ROLL, Map.of());
  }

  /** O-11: a suspended deputy stays on the roll, and does not take part. */
  static Optional<Refusal> presentIfActive(Deputy deputy, Presence presence, LocalDate today) {
    return OfficeRule.broken(
        presence == Presence.PRESENT && !deputy.isActiveOn(today),
        SessionsRefusal.DEPUTY_NOT_ACTIVE,
        Map.of());
  }

  static Optional<Refusal> saysSomethingNew(Optional<RollEntry> entry, RecordAttendance command) {
    return entry
        .filter(now -> now.presence() == command.presence())
        .map(same -> Refusal.of(SessionsRefusal.ATTENDANCE_UNCHANGED));
  }

  /** S-16: a deputy who is excused has given the reason. */
  static Optional<Refusal> absenceHasItsReason(RecordAttendance command) {
    return command.presence() == Presence.EXCUSED && command.reason() == null
        ? Optional.of(Refusal.of(SessionsRefusal.ABSENCE_WITHOUT_REASON).citing(ABSENCE))
        : Optional.empty();
  }

  static Optional<Refusal> notWhilePolling(boolean polling) {
    return polling ? Optional.of(Refusal.of(SessionsRefusal.POLL_STILL_OPEN)) : Optional.empty();
  }

  /** Whom the secretary has recorded as absent, the secretary records as present. */
  static Optional<Refusal> notRecordedAbsent(RollEntry own) {
    return OfficeRule.broken(
        own.presence() != Presence.NOT_RECORDED,
        SessionsRefusal.RECORDED_BY_THE_SECRETARY,
        Map.of());
  }
}
