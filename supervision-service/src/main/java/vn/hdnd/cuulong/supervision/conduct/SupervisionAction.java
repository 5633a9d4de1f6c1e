package vn.hdnd.cuulong.supervision.conduct;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a supervision. */
public enum SupervisionAction implements Action {
  CONCLUDE("concludeSupervision");

  private final String operation;

  SupervisionAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
