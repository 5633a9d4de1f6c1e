package vn.hdnd.cuulong.sessions.term;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a term. */
public enum TermAction implements Action {
  CHANGE_DEPUTIES("changeDeputiesInOffice");

  private final String operation;

  TermAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
