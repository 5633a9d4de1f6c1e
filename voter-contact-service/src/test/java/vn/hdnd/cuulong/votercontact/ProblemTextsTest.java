package vn.hdnd.cuulong.votercontact;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.Citations;
import vn.hdnd.cuulong.platform.testkit.contracts.RefusalCatalogue;
import vn.hdnd.cuulong.votercontact.refusal.VoterContactRefusal;

class ProblemTextsTest {

  @Test
  void everyRefusalHasItsTextsAndItsLineInThePage() {
    RefusalCatalogue.check("voter-contact", VoterContactRefusal.values());
  }

  @Test
  void everySourceIsCitedAsAnOfficeDoes() {
    Citations.check("vn.hdnd.cuulong.votercontact");
  }
}
