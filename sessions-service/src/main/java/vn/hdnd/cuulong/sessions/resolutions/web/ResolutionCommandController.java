package vn.hdnd.cuulong.sessions.resolutions.web;

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
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.resolutions.SubmittingResolution;
import vn.hdnd.cuulong.sessions.resolutions.VotingOnResolution;

@RestController
@Tag(
    name = "resolutions",
    description =
        "Nghị quyết: dự thảo, biểu quyết và số ký hiệu. Draft resolutions, the vote on "
            + "them, and their numbers.")
final class ResolutionCommandController {

  static final String RESOLUTIONS = "/api/sessions/v1/resolutions";

  private final SubmittingResolution submitting;
  private final VotingOnResolution voting;

  ResolutionCommandController(SubmittingResolution submitting, VotingOnResolution voting) {
    this.submitting = submitting;
    this.voting = voting;
  }

  @PostMapping(RESOLUTIONS)
  @Operation(
      summary = "Trình dự thảo nghị quyết. Submit a draft resolution",
      description =
          """
          Brings a draft before a session; with `vote`, a whole resolution of the past in one go. \
          Refused with 404 `session-unknown`, 422 `submitted-after-closing`, `removal-not-individual`, `date-in-future`, \
          `past-date-needs-lead`, and for the vote as said there. Source: Law 72/2025/QH15, \
          Articles 29, 35.\
          """)
  CommandOutcome submitResolution(
      CommandContext context, @Valid @RequestBody SubmitResolutionRequest request) {
    return submitting.submit(context, request.command());
  }

  @PostMapping(RESOLUTIONS + "/{id}/vote")
  @Operation(
      summary = "Ghi nhận kết quả biểu quyết. Record the vote",
      description =
          """
          Records the tally; the law decides whether the resolution is adopted. The majority is \
          counted on all deputies in office on the day of the vote (V-07): more than half (V-02), \
          or at least two thirds for removing a deputy (V-03). An adopted resolution receives the \
          given number or the next one of its series; the answer holds `outcome` and \
          `documentNumber`. Refused with 409 `already-voted`, `number-already-used`, 422 \
          `tally-exceeds-council`, `number-without-majority`, `number-far-ahead`, `vote-before-submission`, `vote-outside-session`, \
          `no-voting-rule`; 503 if others took the next number too often. Source: Law \
          72/2025/QH15, Article 35(2); Decree 30/2020/NĐ-CP, Article 15.\
          """)
  CommandOutcome recordVote(
      CommandContext context,
      @PathVariable AggregateId<Resolution> id,
      @Valid @RequestBody VoteRequest request) {
    return voting.vote(context, id, request.command());
  }
}
