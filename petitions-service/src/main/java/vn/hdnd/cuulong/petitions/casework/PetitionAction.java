package vn.hdnd.cuulong.petitions.casework;

import vn.hdnd.cuulong.platform.events.Action;

/** What can be done with a petition, in the order of handling. */
public enum PetitionAction implements Action {
  FORWARD("forwardPetition"),
  GUIDE("guidePetition"),
  REMIND("remindAgency"),
  RECORD_ANSWER("recordPetitionAnswer"),
  CLOSE("closePetition");

  private final String operation;

  PetitionAction(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }
}
