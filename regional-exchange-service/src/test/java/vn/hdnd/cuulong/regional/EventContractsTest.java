package vn.hdnd.cuulong.regional;

import java.util.Set;
import vn.hdnd.cuulong.platform.testkit.contracts.PublicEventsContract;

/** Papers and practices are meant to be shared; the names are those of provinces. */
class EventContractsTest extends PublicEventsContract {

  EventContractsTest() {
    super(
        RegionalEvents.catalogue(),
        Set.of(
            "title",
            "term",
            "theme",
            "subEvents[]",
            "legalBasis",
            "to[].name",
            "to[].shortName",
            "abstract",
            "note",
            "problem",
            "steps[]",
            "documents[]",
            "result",
            "field",
            "decision"),
        Set.of("paper", "note"));
  }
}
