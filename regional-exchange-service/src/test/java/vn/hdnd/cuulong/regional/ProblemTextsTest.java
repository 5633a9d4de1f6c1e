package vn.hdnd.cuulong.regional;

import vn.hdnd.cuulong.regional.refusal.RegionalRefusal;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.RefusalCatalogue;

class ProblemTextsTest {

  @Test
  void everyRefusalHasItsTextsAndItsLineInThePage() {
    RefusalCatalogue.check("regional", RegionalRefusal.values());
  }
}
