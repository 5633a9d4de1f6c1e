package vn.hdnd.cuulong.supervision;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.Citations;
import vn.hdnd.cuulong.platform.testkit.contracts.RefusalCatalogue;
import vn.hdnd.cuulong.supervision.refusal.SupervisionRefusal;

class ProblemTextsTest {

  @Test
  void everyRefusalHasItsTextsAndItsLineInThePage() {
    RefusalCatalogue.check("supervision", SupervisionRefusal.values());
  }

  @Test
  void everySourceIsCitedAsAnOfficeDoes() {
    Citations.check("vn.hdnd.cuulong.supervision");
  }
}
