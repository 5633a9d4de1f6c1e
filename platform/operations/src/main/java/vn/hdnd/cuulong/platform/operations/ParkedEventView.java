package vn.hdnd.cuulong.platform.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent;

/** A parked event without its data. */
record ParkedEventView(
    String view,
    String aggregate,
    long sequence,
    String type,
    CouncilId council,
    ParkedEvent.Reason reason,
    @Schema(description = "Kind of error of a poison event; empty otherwise.") String error,
    Instant since) {

  static ParkedEventView of(ParkedEvent parked) {
    return new ParkedEventView(
        parked.view(),
        parked.event().subject(),
        parked.event().sequence(),
        parked.event().type(),
        parked.event().council(),
        parked.reason(),
        parked.error(),
        parked.since());
  }
}
