package vn.hdnd.cuulong.supervision;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.RecordLimits;
import vn.hdnd.cuulong.supervision.conduct.Supervision;

class RecordLimitsTest {

  @Test
  void everyListHasALimit() {
    RecordLimits.check("supervision", Supervision.class);
  }
}
