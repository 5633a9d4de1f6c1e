package vn.hdnd.cuulong.votercontact;

import java.util.Set;
import vn.hdnd.cuulong.platform.testkit.contracts.PublicEventsContract;

class EventContractsTest extends PublicEventsContract {

  EventContractsTest() {
    super(VoterContactEvents.catalogue(), Set.of("toAgency"), Set.of());
  }
}
