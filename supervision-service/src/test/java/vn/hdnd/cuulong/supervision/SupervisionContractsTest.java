package vn.hdnd.cuulong.supervision;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.EventContracts;

class SupervisionContractsTest {

  @Test
  void everyEventKeepsItsContract() {
    EventContracts.check(SupervisionEvents.catalogue());
  }
}
