package vn.hdnd.cuulong.supervision;

import java.util.Set;
import vn.hdnd.cuulong.platform.testkit.contracts.PublicEventsContract;

/** The subject of a supervision is a body; the text is that of the recommendation. */
class EventContractsTest extends PublicEventsContract {

  EventContractsTest() {
    super(
        SupervisionEvents.catalogue(),
        Set.of("supervisionId", "title", "subjectName", "supervisedBodies[]", "agency", "text"),
        Set.of("subject", "subjectName", "text"));
  }
}
