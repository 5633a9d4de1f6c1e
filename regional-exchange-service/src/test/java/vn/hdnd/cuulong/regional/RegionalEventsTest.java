package vn.hdnd.cuulong.regional;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.EventContracts;

class RegionalEventsTest {

  @Test
  void keepsTheContractOfEveryType() {
    EventContracts.check(RegionalEvents.catalogue());
  }
}
