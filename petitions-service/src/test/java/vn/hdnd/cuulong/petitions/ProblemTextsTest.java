package vn.hdnd.cuulong.petitions;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.petitions.refusal.PetitionsRefusal;
import vn.hdnd.cuulong.platform.testkit.contracts.Citations;
import vn.hdnd.cuulong.platform.testkit.contracts.RefusalCatalogue;

class ProblemTextsTest {

  @Test
  void everyRefusalHasItsTextsAndItsLineInThePage() {
    RefusalCatalogue.check("petitions", PetitionsRefusal.values());
  }

  @Test
  void everySourceIsCitedAsAnOfficeDoes() {
    Citations.check("vn.hdnd.cuulong.petitions");
  }
}
