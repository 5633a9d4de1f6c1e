package vn.hdnd.cuulong.sessions.secretballots;

import vn.hdnd.cuulong.platform.events.Action;

/** What a signed-in person can do with a secret ballot; a ballot is dropped without signing in. */
public enum SecretBallotAction implements Action {
  ISSUE("issueBallotPaper"),
  OPEN_BOX("openBallotBox"),
  CLOSE("closeSecretBallot"),
  RECORD_COUNT("recordCount"),
  DECLARE("declareSecretBallot"),
  ANNUL("annulSecretBallot");

  private final String operation;

  SecretBallotAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
