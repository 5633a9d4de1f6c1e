package vn.hdnd.cuulong.sessions.decisions.web;

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
import vn.hdnd.cuulong.sessions.decisions.CorrectingDecision;
import vn.hdnd.cuulong.sessions.decisions.RecordingDecision;
import vn.hdnd.cuulong.sessions.decisions.ReportingDecision;
import vn.hdnd.cuulong.sessions.decisions.StandingCommitteeDecision;
import vn.hdnd.cuulong.sessions.decisions.WithdrawingDecision;

@RestController
@Tag(
    name = "standing-committee-decisions",
    description =
        "Quyết định của Thường trực HĐND giữa hai kỳ họp. Decisions of the Standing Committee"
            + " between sessions.")
final class DecisionCommandController {

  static final String DECISIONS = "/api/sessions/v1/standing-committee-decisions";

  private final RecordingDecision recording;
  private final ReportingDecision reporting;
  private final CorrectingDecision correcting;
  private final WithdrawingDecision withdrawing;

  DecisionCommandController(
      RecordingDecision recording,
      ReportingDecision reporting,
      CorrectingDecision correcting,
      WithdrawingDecision withdrawing) {
    this.recording = recording;
    this.reporting = reporting;
    this.correcting = correcting;
    this.withdrawing = withdrawing;
  }

  @PostMapping(DECISIONS)
  @Operation(
      summary = "Ghi quyết định của Thường trực. Record a decision of the Standing Committee",
      description =
          """
          Records what the Standing Committee decided between two sessions; it waits to be reported \
          at the next one. Refused with 404 `term-unknown`, 409 `decision-number-used`, 422 \
          `decision-before-term`, `decision-ground-unknown`, `decision-field-does-not-fit`, \
          `council-in-session`. Source: Law 72/2025/QH15, Articles 31(13), (14), 37(2), (6), \
          38(4).\
          """)
  CommandOutcome recordDecision(
      CommandContext context, @Valid @RequestBody RecordDecisionRequest request) {
    return recording.record(context, request.command());
  }

  @PostMapping(DECISIONS + "/{id}/report")
  @Operation(
      summary = "Ghi đã báo cáo tại kỳ họp. Mark as reported at a session",
      description =
          """
          The decision was reported to the council and leaves the queue. Refused with 404 \
          `session-unknown`, 409 `decision-already-reported`, `decision-withdrawn`, 422 \
          `session-before-decision`, `reported-outside-session`. Source: Law 72/2025/QH15, \
          Articles 31(13), (14), 37(2), (6), 38(4).\
          """)
  CommandOutcome reportDecision(
      CommandContext context,
      @PathVariable AggregateId<StandingCommitteeDecision> id,
      @Valid @RequestBody ReportDecisionRequest request) {
    return reporting.report(context, id, request.command());
  }

  @PostMapping(DECISIONS + "/{id}/correction")
  @Operation(
      summary = "Đính chính quyết định. Correct the record of a decision",
      description =
          """
          Corrects what was mistyped; the reason stays in the record. Refused with 409 \
          `decision-withdrawn`, `decision-number-used`, `nothing-to-correct`, 422 \
          `decision-before-term`, `decision-ground-unknown`, `decision-field-does-not-fit`, \
          `council-in-session`, `decision-after-report`, `decision-corrected-too-often`.\
          """)
  CommandOutcome correctDecision(
      CommandContext context,
      @PathVariable AggregateId<StandingCommitteeDecision> id,
      @Valid @RequestBody CorrectDecisionRequest request) {
    return correcting.correct(context, id, request.command());
  }

  @PostMapping(DECISIONS + "/{id}/withdrawal")
  @Operation(
      summary = "Rút quyết định ghi nhầm. Withdraw the record of a decision",
      description =
          """
          The record was entered in error: it stays, and nothing is reported. Refused with 409 \
          `decision-already-reported`, `decision-withdrawn`.\
          """)
  CommandOutcome withdrawDecision(
      CommandContext context,
      @PathVariable AggregateId<StandingCommitteeDecision> id,
      @Valid @RequestBody WithdrawDecisionRequest request) {
    return withdrawing.withdraw(context, id, request.reason());
  }
}
