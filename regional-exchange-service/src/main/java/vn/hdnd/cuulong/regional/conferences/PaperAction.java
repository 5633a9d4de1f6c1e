package vn.hdnd.cuulong.regional.conferences;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a paper of a conference. */
public enum PaperAction implements Action {
  ACCEPT("acceptPaper");

  private final String operation;

  PaperAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
