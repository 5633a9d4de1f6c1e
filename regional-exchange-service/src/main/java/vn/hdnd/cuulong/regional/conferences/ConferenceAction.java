package vn.hdnd.cuulong.regional.conferences;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a conference. */
public enum ConferenceAction implements Action {
  SUBMIT_PAPER("submitPaper");

  private final String operation;

  ConferenceAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
