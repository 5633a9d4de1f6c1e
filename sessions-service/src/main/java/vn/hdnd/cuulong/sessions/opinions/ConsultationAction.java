package vn.hdnd.cuulong.sessions.opinions;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a consultation. */
public enum ConsultationAction implements Action {
  GIVE("giveOpinion"),
  REMIND("remindDeputies"),
  CORRECT("correctQuestion"),
  CLOSE("closeConsultation"),
  CANCEL("cancelConsultation");

  private final String operation;

  ConsultationAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
