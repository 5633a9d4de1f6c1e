package vn.hdnd.cuulong.sessions.polls;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a poll. */
public enum PollAction implements Action {
  CAST("castBallot"),
  CLOSE("closePoll"),
  DECLARE("declareResult"),
  ANNUL("annulPoll");

  private final String operation;

  PollAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
