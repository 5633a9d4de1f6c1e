package vn.hdnd.cuulong.petitions.casework;

import java.util.Set;
import vn.hdnd.cuulong.platform.testkit.contracts.PublicEventsContract;

class PetitionEventsTest extends PublicEventsContract {

  PetitionEventsTest() {
    super(PetitionEvents.catalogue(), Set.of("petitionId", "toAgency", "agency"));
  }
}
