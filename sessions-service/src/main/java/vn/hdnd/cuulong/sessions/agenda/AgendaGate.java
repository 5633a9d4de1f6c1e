package vn.hdnd.cuulong.sessions.agenda;

import java.time.LocalDate;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.convening.Session;

/** Why an agenda does not take an action now, whatever the command says. */
public final class AgendaGate {

  private AgendaGate() {}

  /** Judges an action on the whole agenda. */
  public static Optional<Refusal> against(AgendaAction action, Agenda agenda, Session session) {
    return switch (action) {
      case ADD_ITEM ->
          AgendaRules.sessionNotClosed(session)
              .or(() -> AgendaRules.roomForAnother(agenda.items()))
              .or(() -> AgendaRules.roomForAChange(agenda.changes().size()));
      case SUBMIT ->
          AgendaRules.sessionNotClosed(session)
              .or(() -> AgendaRules.notSubmitted(agenda.submittedOn()))
              .or(() -> AgendaRules.hasItems(agenda.items()));
      case APPROVE ->
          AgendaRules.sessionNotClosed(session)
              .or(() -> AgendaRules.submitted(agenda.submittedOn()))
              .or(() -> AgendaRules.notApprovedBy(ApprovalForm.COUNCIL, agenda))
              .or(() -> AgendaRules.hasItems(agenda.items()));
      case RECORD_MILESTONE -> Optional.empty();
    };
  }

  /** Judges an action on one of its items. */
  public static Optional<Refusal> against(
      AgendaItemAction action, AgendaItem item, Agenda agenda, Session session, LocalDate day) {
    return AgendaItemRules.stands(item)
        .or(() -> AgendaRules.sessionNotClosed(session))
        .or(() ->
            switch (action) {
              case CHANGE, MOVE -> AgendaRules.roomForAChange(agenda.changes().size());
              case REMOVE ->
                  AgendaRules.roomForAChange(agenda.changes().size())
                      .or(() -> AgendaItemRules.notTakenUp(item))
                      .or(() -> AgendaItemRules.hasNoParts(item, agenda.items()));
              case TAKE_UP ->
                  AgendaRules.approved(agenda)
                      .or(() -> AgendaRules.sessionIsOn(session, day))
                      .or(() -> AgendaItemRules.noneIsPresent(agenda.items()));
              case FINISH -> AgendaItemRules.isPresent(item);
            });
  }
}
