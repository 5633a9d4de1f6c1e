package vn.hdnd.cuulong.sessions.agenda;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with an item of an agenda. */
public enum AgendaItemAction implements Action {
  TAKE_UP("takeUpAgendaItem"),
  FINISH("finishAgendaItem"),
  CHANGE("changeAgendaItem"),
  MOVE("moveAgendaItem"),
  REMOVE("removeAgendaItem");

  private final String operation;

  AgendaItemAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
