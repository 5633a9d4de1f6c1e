package vn.hdnd.cuulong.sessions.resolutions;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a resolution. */
public enum ResolutionAction implements Action {
  VOTE("recordVote");

  private final String operation;

  ResolutionAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
