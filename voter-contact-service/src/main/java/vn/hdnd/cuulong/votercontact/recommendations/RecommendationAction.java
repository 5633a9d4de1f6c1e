package vn.hdnd.cuulong.votercontact.recommendations;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a recommendation of voters. */
public enum RecommendationAction implements Action {
  FORWARD("forwardRecommendation"),
  ANSWER("answerRecommendation");

  private final String operation;

  RecommendationAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
