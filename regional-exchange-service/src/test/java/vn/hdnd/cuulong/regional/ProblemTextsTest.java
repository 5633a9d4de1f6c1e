package vn.hdnd.cuulong.regional;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.RefusalCatalogue;
import vn.hdnd.cuulong.regional.refusal.RegionalRefusal;

class ProblemTextsTest {

  @Test
  void everyRefusalHasItsTextsAndItsLineInThePage() {
    RefusalCatalogue.check("regional", RegionalRefusal.values());
  }
}
