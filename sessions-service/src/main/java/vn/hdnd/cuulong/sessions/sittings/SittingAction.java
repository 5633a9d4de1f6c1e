package vn.hdnd.cuulong.sessions.sittings;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a sitting. */
public enum SittingAction implements Action {
  RECORD_ATTENDANCE("recordAttendance"),
  CHECK_IN("checkIn"),
  CLOSE("closeSitting");

  private final String operation;

  SittingAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
