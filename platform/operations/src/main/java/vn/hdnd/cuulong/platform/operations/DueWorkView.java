package vn.hdnd.cuulong.platform.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import vn.hdnd.cuulong.platform.schedule.DueEntry;

/** Due work that waits for an operator. */
record DueWorkView(
    @Schema(description = "Quy tắc đã đặt hạn. The rule that made it due.") String rule,
    String aggregate,
    String council,
    @Schema(description = "Thời điểm đến hạn, UTC. When it fell due, UTC.") Instant due,
    @Schema(description = "Số lần đã thử. How often it was tried.") int attempts,
    @Schema(description = "Loại lỗi của lần thử cuối. Kind of error of the last try.")
        String error) {

  static DueWorkView of(DueEntry entry) {
    return new DueWorkView(
        entry.work().rule(),
        entry.work().aggregate(),
        entry.work().council(),
        entry.work().due(),
        entry.attempts(),
        entry.error());
  }
}
