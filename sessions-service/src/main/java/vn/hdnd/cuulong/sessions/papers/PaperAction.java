package vn.hdnd.cuulong.sessions.papers;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a paper. */
public enum PaperAction implements Action {
  FILE("filePaper"),
  RETURN("returnPaper"),
  ACCEPT("acceptPaper"),
  WITHDRAW("withdrawPaper"),
  OPEN("openPaper");

  private final String operation;

  PaperAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
