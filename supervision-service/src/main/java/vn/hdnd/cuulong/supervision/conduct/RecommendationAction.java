package vn.hdnd.cuulong.supervision.conduct;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a recommendation of a supervision. */
public enum RecommendationAction implements Action {
  ANSWER("answerRecommendation"),
  VERIFY("verifyRecommendation");

  private final String operation;

  RecommendationAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
