package vn.hdnd.cuulong.sessions.deputies;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a deputy's record. */
public enum DeputyAction implements Action {
  CHANGE_STATE("changeDeputyState"),
  CORRECT("correctDeputy");

  private final String operation;

  DeputyAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
