package vn.hdnd.cuulong.sessions.decisions;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with the record of a decision. */
public enum DecisionAction implements Action {
  REPORT("reportDecision"),
  CORRECT("correctDecision"),
  WITHDRAW("withdrawDecision");

  private final String operation;

  DecisionAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
