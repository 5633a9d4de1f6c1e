package vn.hdnd.cuulong.regional.practices;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a practice. */
public enum PracticeAction implements Action {
  SHARE("sharePractice"),
  ADOPT("adoptPractice");

  private final String operation;

  PracticeAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
