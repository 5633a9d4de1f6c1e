package vn.hdnd.cuulong.sessions.agenda;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.convening.Closing;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** Rules for an agenda as a whole, one method each. */
final class AgendaRules {

  /** More items than a session can deal with. */
  private static final int MOST_ITEMS = 300;

  /** More changes than a session of some days can have. */
  private static final int MOST_CHANGES = 500;

  private AgendaRules() {}

  static Optional<Refusal> sessionNotClosed(Session session) {
    @Nullable Closing end = session.closing();
    return end == null
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                SessionsRefusal.SESSION_ALREADY_CLOSED,
                Map.of("closedOn", end.closedOn().toString())));
  }

  static Optional<Refusal> sessionIsOn(Session session, LocalDate day) {
    return OfficeRule.broken(
        !session.isOn(day),
        SessionsRefusal.SESSION_NOT_UNDER_WAY,
        Map.of("date", day.toString(), "opensOn", session.opensOn().toString()));
  }

  static Optional<Refusal> roomForAnother(AgendaItems items) {
    return OfficeRule.broken(
        items.all().size() >= MOST_ITEMS,
        SessionsRefusal.AGENDA_FULL,
        Map.of("limit", Integer.toString(MOST_ITEMS)));
  }

  static Optional<Refusal> roomForAChange(int changes) {
    return OfficeRule.broken(
        changes >= MOST_CHANGES,
        SessionsRefusal.AGENDA_CHANGED_TOO_OFTEN,
        Map.of("limit", Integer.toString(MOST_CHANGES)));
  }

  static Optional<Refusal> hasItems(AgendaItems items) {
    return OfficeRule.broken(
        items.standing().findAny().isEmpty(), SessionsRefusal.AGENDA_EMPTY, Map.of());
  }

  static Optional<Refusal> notSubmitted(@Nullable LocalDate submittedOn) {
    return submittedOn == null
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                SessionsRefusal.AGENDA_ALREADY_SUBMITTED, Map.of("date", submittedOn.toString())));
  }

  /** S-21: the joint conference fixes the agenda before it is sent or approved. */
  static Optional<Refusal> submitted(@Nullable LocalDate submittedOn) {
    return OfficeRule.broken(submittedOn == null, SessionsRefusal.AGENDA_NOT_SUBMITTED, Map.of());
  }

  static Optional<Refusal> notApprovedBy(ApprovalForm form, Agenda agenda) {
    return agenda
        .approvalBy(form)
        .map(before ->
            Refusal.of(
                SessionsRefusal.AGENDA_ALREADY_APPROVED, Map.of("date", before.on().toString())));
  }

  /** S-10, S-20: it is sent before the opening, and the council approves it in the session. */
  static Optional<Refusal> inItsTime(AgendaApproval approval, Agenda agenda, Session session) {
    return switch (approval.form()) {
      case CONVENING_DECISION ->
          OfficeRule.broken(
              approval.on().isAfter(agenda.opensOn()),
              SessionsRefusal.AGENDA_SENT_AFTER_OPENING,
              Map.of("date", approval.on().toString(), "opensOn", agenda.opensOn().toString()));
      case COUNCIL -> sessionIsOn(session, approval.on());
    };
  }

  static Optional<Refusal> notBeforeItsSubmission(
      AgendaApproval approval, @Nullable LocalDate submittedOn) {
    return submittedOn == null
        ? Optional.empty()
        : OfficeRule.broken(
            approval.on().isBefore(submittedOn),
            SessionsRefusal.AGENDA_APPROVED_BEFORE_SUBMISSION,
            Map.of("date", approval.on().toString(), "submittedOn", submittedOn.toString()));
  }

  /** S-20: the council deals with the items of an agenda that it, or its convening, has fixed. */
  static Optional<Refusal> approved(Agenda agenda) {
    return agenda.approvals().isEmpty()
        ? Optional.of(
            Refusal.of(SessionsRefusal.AGENDA_NOT_APPROVED)
                .citing(OfficeRule.citing(AgendaLaw.approval(agenda.opensOn()))))
        : Optional.empty();
  }

  /** S-20: who changes what was approved says why. */
  static Optional<Refusal> saysWhy(boolean needed, @Nullable String reason) {
    return OfficeRule.broken(
        needed && reason == null, SessionsRefusal.AGENDA_CHANGE_WITHOUT_REASON, Map.of());
  }

  /** The joint conference and the convening have commands of their own. */
  static Optional<Refusal> recordedByItself(Milestone milestone) {
    return switch (milestone) {
      case JOINT_CONFERENCE, CONVENING, OPENING ->
          OfficeRule.broken(true, SessionsRefusal.MILESTONE_FOLLOWS_FROM_A_STEP, Map.of());
      case FILES_TO_COMMITTEE,
          ANNOUNCEMENT,
          VERIFICATION_MEETING,
          VERIFICATION_REPORT,
          PAPERS_TO_DEPUTIES ->
          Optional.empty();
    };
  }

  static Optional<Refusal> saysSomethingNew(MilestoneMet met, Agenda agenda) {
    return agenda.milestones().contains(met)
        ? Optional.of(Refusal.of(SessionsRefusal.MILESTONE_UNCHANGED))
        : Optional.empty();
  }
}
