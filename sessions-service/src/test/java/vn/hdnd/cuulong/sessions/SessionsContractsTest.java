package vn.hdnd.cuulong.sessions;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.testkit.contracts.EventContracts;

class SessionsContractsTest {

  @Test
  void everyEventKeepsItsContract() {
    EventContracts.check(SessionsEvents.catalogue());
  }
}
