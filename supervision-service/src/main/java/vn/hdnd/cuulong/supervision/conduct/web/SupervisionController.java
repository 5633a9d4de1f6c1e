package vn.hdnd.cuulong.supervision.conduct.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.supervision.conduct.ConcludingSupervision;
import vn.hdnd.cuulong.supervision.conduct.OpeningSupervision;
import vn.hdnd.cuulong.supervision.conduct.Supervision;

@RestController
@RequestMapping("/api/supervision/v1/supervisions")
@Tag(name = "supervisions", description = "Supervisions, from the opening to the conclusion.")
class SupervisionController {

  private final OpeningSupervision opening;
  private final ConcludingSupervision concluding;
  private final AggregateCommands<Supervision> supervisions;

  SupervisionController(
      OpeningSupervision opening,
      ConcludingSupervision concluding,
      AggregateCommands<Supervision> supervisions) {
    this.opening = opening;
    this.concluding = concluding;
    this.supervisions = supervisions;
  }

  @PostMapping
  @Operation(
      summary = "Open a supervision",
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

  @PostMapping("/{id}/conclusion")
  @Operation(
      summary = "Conclude a supervision",
      description =
          """
          Records the conclusion with its recommendations, each a task of one agency, numbered \
          from 1 in the order given (F-03). Refused with 409 `already-concluded`, 422 \
          `concluded-before-opening`, `due-before-conclusion`, `due-too-far-ahead`, \
          `date-in-future`. Source: Law 121/2025/QH15, Article 40; Resolution 114/2025/UBTVQH15.\
          """)
  CommandOutcome concludeSupervision(
      CommandContext context,
      @PathVariable String id,
      @Valid @RequestBody ConcludeSupervisionRequest request) {
    return concluding.conclude(context, id, request.command());
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Read a supervision",
      description = "The supervision as it is now, with each recommendation and every step.")
  ResponseEntity<SupervisionView> readSupervision(Caller caller, @PathVariable String id) {
    var found = supervisions.find(caller.council(), id).orElseThrow(Absent::problem);
    return ResponseEntity.ok().eTag(IfMatch.tag(found.version())).body(SupervisionView.of(found));
  }
}
