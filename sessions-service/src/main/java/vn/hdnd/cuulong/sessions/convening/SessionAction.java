package vn.hdnd.cuulong.sessions.convening;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a session. */
public enum SessionAction implements Action {
  CLOSE("closeSession");

  private final String operation;

  SessionAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
