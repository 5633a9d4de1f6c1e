package vn.hdnd.cuulong.regional;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.RecordLimits;
import vn.hdnd.cuulong.regional.conferences.Conference;
import vn.hdnd.cuulong.regional.councils.Registry;
import vn.hdnd.cuulong.regional.practices.Practice;

class RecordLimitsTest {

  @Test
  void everyListHasALimit() {
    RecordLimits.check("regional", Registry.class, Conference.class, Practice.class);
  }
}
