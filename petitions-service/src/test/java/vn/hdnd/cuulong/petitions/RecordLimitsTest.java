package vn.hdnd.cuulong.petitions;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.petitions.casework.Petition;
import vn.hdnd.cuulong.platform.testkit.contracts.RecordLimits;

class RecordLimitsTest {

  @Test
  void everyListHasALimit() {
    RecordLimits.check("petitions", Petition.class);
  }
}
