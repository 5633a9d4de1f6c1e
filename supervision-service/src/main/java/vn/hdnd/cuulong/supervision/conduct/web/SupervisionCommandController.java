package vn.hdnd.cuulong.supervision.conduct.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.supervision.conduct.ConcludingSupervision;
import vn.hdnd.cuulong.supervision.conduct.OpeningSupervision;
import vn.hdnd.cuulong.supervision.conduct.Supervision;

@RestController
@Tag(
    name = "supervisions",
    description =
        "Giám sát, từ khi mở đến khi kết luận. Supervisions, from the opening to the "
            + "conclusion.")
final class SupervisionCommandController {

  static final String SUPERVISIONS = "/api/supervision/v1/supervisions";

  private final OpeningSupervision opening;
  private final ConcludingSupervision concluding;

  SupervisionCommandController(OpeningSupervision opening, ConcludingSupervision concluding) {
    this.opening = opening;
    this.concluding = concluding;
  }

  @PostMapping(SUPERVISIONS)
  @Operation(
      summary = "Mở cuộc giám sát. Open a supervision",
      description =
          """
          Records that a supervision has begun, in one of the forms of the law, by one of the \
          council's bodies. Refused with 422 `subject-not-named`, `subject-named-twice`, \
          `nobody-supervised`, `form-not-of-subject` (from 01/03/2026), `date-in-future`, `past-date-needs-lead`. Source: \
          Law 121/2025/QH15, Articles 28, 31, 34, 36, 37; before 01/03/2026 Law 87/2015/QH13.\
          """)
  CommandOutcome openSupervision(
      CommandContext context, @Valid @RequestBody OpenSupervisionRequest request) {
    return opening.open(context, request.command());
  }

  @PostMapping(SUPERVISIONS + "/{id}/conclusion")
  @Operation(
      summary = "Kết luận giám sát. Conclude a supervision",
      description =
          """
          Records the conclusion with its recommendations, each a task of one agency, numbered \
          from 1 in the order given (F-03). Refused with 409 `already-concluded`, 422 \
          `concluded-before-opening`, `due-before-conclusion`, `due-too-far-ahead`, \
          `date-in-future`. Source: Law 121/2025/QH15, Article 40; Resolution 114/2025/UBTVQH15.\
          """)
  CommandOutcome concludeSupervision(
      CommandContext context,
      @PathVariable AggregateId<Supervision> id,
      @Valid @RequestBody ConcludeSupervisionRequest request) {
    return concluding.conclude(context, id, request.command());
  }
}
