package vn.hdnd.cuulong.platform.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.Journal;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.schedule.DueWorkOperator;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.command.IdempotencyKey;

/** Due work that is parked, and the order to try it again. */
@Tag(name = "due work", description = "Việc đến hạn đang tạm giữ. Due work that waits.")
@RestController
final class DueWorkController {

  private static final int MOST = 200;

  /** The parked due work, at most {@value #MOST} entries. */
  record DueWorkList(List<DueWorkView> items) {}

  /** Whether there was something parked that is tried again now. */
  record RetryResult(String rule, String aggregate, boolean retried) {}

  private final DueWorkOperator work;
  private final Journal journal;
  private final Clock clock;

  DueWorkController(DueWorkOperator work, Journal journal, Clock clock) {
    this.work = work;
    this.journal = journal;
    this.clock = clock;
  }

  @Operation(
      operationId = "listDueWork",
      summary = "Việc đến hạn đang tạm giữ. Due work that failed too often",
      description =
          "The first 200. An auditor sees those of the own council, an administrator all.")
  @GetMapping("${cuulong.operations.base-path}/due-work")
  DueWorkList list(Caller caller) {
    @Nullable CouncilId seen = SeenCouncil.of(caller);
    var parked = work.parked(seen == null ? null : seen.value(), MOST);
    return new DueWorkList(parked.stream().map(DueWorkView::of).toList());
  }

  @Operation(
      operationId = "retryDueWork",
      summary = "Thử lại việc đến hạn đang tạm giữ. Try parked due work again",
      description =
          "Harmless to repeat: work whose effect is stored has no second one. Stands in the audit"
              + " with the account that ordered it, once for each key.")
  @PostMapping("${cuulong.operations.base-path}/due-work/{rule}/{aggregate}/retry")
  RetryResult retry(
      Caller caller,
      IdempotencyKey key,
      @PathVariable String rule,
      @PathVariable String aggregate) {
    journal.order(
        "due-work-retried",
        aggregate,
        caller.council(),
        caller.account(),
        key.value(),
        clock.instant());
    return new RetryResult(rule, aggregate, work.retry(rule, aggregate));
  }
}
