package vn.hdnd.cuulong.sessions.deputies.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.action.CaseActions;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.Seats;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;
import vn.hdnd.cuulong.sessions.term.Terms;

@RestController
@Tag(name = "deputies")
final class SeatsQueryController {

  static final String SEATS = "/api/sessions/v1/terms/{id}/seats";

  private final Terms terms;
  private final Deputies deputies;
  private final CaseActions actions;

  SeatsQueryController(Terms terms, Deputies deputies, CaseActions actions) {
    this.terms = terms;
    this.deputies = deputies;
    this.actions = actions;
  }

  @GetMapping(SEATS)
  @Operation(
      summary = "Đối chiếu danh sách đại biểu. Compare the directory with the term",
      description =
          "The named deputies by state on a day, beside the number in office that the term states."
              + " A sitting opens only if the two agree (V-07).")
  SeatsView readSeats(
      Caller caller,
      @PathVariable AggregateId<CouncilTerm> id,
      @Parameter(
              description =
                  "Ngày, theo giờ Việt Nam; để trống là hôm nay. The day, in Asia/Ho_Chi_Minh; "
                      + "today if absent.",
              example = "2026-07-15")
          @RequestParam
          @Nullable LocalDate on) {
    LocalDate day = on == null ? actions.today() : on;
    CouncilTerm term = terms.find(caller.council(), id).orElseThrow(Absent::problem);
    return SeatsView.of(Seats.of(deputies.ofTerm(caller.council(), id), term, day));
  }
}
