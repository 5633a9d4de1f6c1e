package vn.hdnd.cuulong.sessions.agenda;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with an agenda as a whole. */
public enum AgendaAction implements Action {
  ADD_ITEM("addAgendaItem"),
  SUBMIT("submitAgenda"),
  APPROVE("approveAgenda"),
  RECORD_MILESTONE("recordMilestone");

  private final String operation;

  AgendaAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
