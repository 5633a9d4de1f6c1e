package vn.hdnd.cuulong.platform.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.Journal;
import vn.hdnd.cuulong.platform.inbox.ParkedEvents;
import vn.hdnd.cuulong.platform.inbox.Projections;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.command.IdempotencyKey;

/** Lists the parked events and retries them on request. */
@Tag(name = "parked events", description = "Sự kiện đang tạm giữ. Events that wait.")
@RestController
final class ParkedController {

  private static final int MOST = 200;

  /** The parked events, at most {@value #MOST} of them. */
  record ParkedEventList(List<ParkedEventView> items) {}

  /** How many events of the aggregate are still parked. */
  record ReplayResult(String aggregate, int stillParked) {}

  private final ParkedEvents parked;
  private final Projections projections;
  private final Journal journal;
  private final Clock clock;

  ParkedController(ParkedEvents parked, Projections projections, Journal journal, Clock clock) {
    this.parked = parked;
    this.projections = projections;
    this.journal = journal;
    this.clock = clock;
  }

  @Operation(
      operationId = "listParkedEvents",
      summary = "Sự kiện đang tạm giữ. Events that wait beside their views",
      description =
          "In the order of view, aggregate and sequence; the first 200. An auditor sees those of"
              + " the own council, an administrator all.")
  @GetMapping("${cuulong.operations.base-path}/parked")
  ParkedEventList list(Caller caller) {
    var events = parked.all(SeenCouncil.of(caller), MOST);
    return new ParkedEventList(events.stream().map(ParkedEventView::of).toList());
  }

  @Operation(
      operationId = "replayParkedEvents",
      summary = "Xử lý lại các sự kiện tạm giữ của một hồ sơ. Try an aggregate's events again",
      description =
          "Harmless to repeat: an event whose effect is stored has no second one. Stands in the"
              + " audit with the account that ordered it, once for each key.")
  @PostMapping("${cuulong.operations.base-path}/parked/{aggregate}/replay")
  ReplayResult replay(Caller caller, IdempotencyKey key, @PathVariable String aggregate) {
    // The journal entry is written first, because a replay that fails half-way was requested too.
    journal.order(
        "parked-events-replayed",
        aggregate,
        caller.council(),
        caller.account(),
        key.value(),
        clock.instant());
    return new ReplayResult(aggregate, projections.replay(aggregate));
  }
}
