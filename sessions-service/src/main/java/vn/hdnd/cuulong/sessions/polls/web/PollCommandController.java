package vn.hdnd.cuulong.sessions.polls.web;

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
import vn.hdnd.cuulong.sessions.polls.AnnullingPoll;
import vn.hdnd.cuulong.sessions.polls.CastingBallot;
import vn.hdnd.cuulong.sessions.polls.ClosingPoll;
import vn.hdnd.cuulong.sessions.polls.DeclaringResult;
import vn.hdnd.cuulong.sessions.polls.OpeningPoll;
import vn.hdnd.cuulong.sessions.polls.Poll;

@RestController
@Tag(
    name = "polls",
    description = "Biểu quyết điện tử công khai tại phiên họp. Open electronic votes in a sitting.")
final class PollCommandController {

  static final String POLLS = "/api/sessions/v1/polls";

  private final OpeningPoll opening;
  private final CastingBallot casting;
  private final ClosingPoll closing;
  private final DeclaringResult declaring;
  private final AnnullingPoll annulling;

  PollCommandController(
      OpeningPoll opening,
      CastingBallot casting,
      ClosingPoll closing,
      DeclaringResult declaring,
      AnnullingPoll annulling) {
    this.opening = opening;
    this.casting = casting;
    this.closing = closing;
    this.declaring = declaring;
    this.annulling = annulling;
  }

  @PostMapping(POLLS)
  @Operation(
      summary = "Mở biểu quyết. Open a vote",
      description =
          """
          Opens a vote in an open sitting with a quorum (S-13); a sitting has one at a time. \
          Refused with 404 `sitting-unknown`, `resolution-unknown` (also for a draft of another \
          session), 409 `another-poll-open`, `sitting-already-closed`, `already-voted`, 422 \
          `no-quorum`, `poll-without-subject`, `sitting-not-today`, `no-voting-rule`. Source: Law 72/2025/QH15, Article 35.\
          """)
  CommandOutcome openPoll(CommandContext context, @Valid @RequestBody OpenPollRequest request) {
    return opening.open(context, request.command());
  }

  @PostMapping(POLLS + "/{id}/ballots")
  @Operation(
      summary = "Biểu quyết. Cast a ballot",
      description =
          """
          The deputy whose account sends it votes. An answer of 200 or 201 means that the ballot \
          is durable and will be counted, once. Refused with 409 `poll-not-open`, \
          `poll-annulled`, `ballot-already-cast` where a choice cannot be changed, 404 \
          `not-a-deputy`, 422 `deputy-not-active`, `voter-not-present`, `ballot-changed-too-often`. \
          Nobody sees a choice before the count. Source: Law 72/2025/QH15, Article 35(1), (2).\
          """)
  CommandOutcome castBallot(
      CommandContext context,
      @PathVariable AggregateId<Poll> id,
      @Valid @RequestBody CastBallotRequest request) {
    return casting.cast(context, id, request.choice());
  }

  @PostMapping(POLLS + "/{id}/closing")
  @Operation(
      summary = "Chốt biểu quyết. Close a vote",
      description =
          """
          Ends the vote and counts it. Each ballot is sealed before it is counted, so a ballot \
          that was acknowledged is counted and any later one is refused. Refused with 409 \
          `poll-not-open`, `poll-annulled`.\
          """)
  CommandOutcome closePoll(CommandContext context, @PathVariable AggregateId<Poll> id) {
    return closing.close(context, id);
  }

  @PostMapping(POLLS + "/{id}/declaration")
  @Operation(
      summary = "Công bố kết quả biểu quyết. Declare the result",
      description =
          """
          The result stands from now on, and a draft that was voted on is adopted with its number, \
          or rejected. Refused with 409 `poll-not-counted`, `poll-annulled`. Source: Law \
          72/2025/QH15, Article 35(2).\
          """)
  CommandOutcome declareResult(CommandContext context, @PathVariable AggregateId<Poll> id) {
    return declaring.declare(context, id);
  }

  @PostMapping(POLLS + "/{id}/annulment")
  @Operation(
      summary = "Hủy lượt biểu quyết. Annul a vote",
      description =
          """
          The vote has no effect and may be repeated as another one; both stay in the records. \
          Refused with 409 `poll-already-declared`, `poll-annulled`.\
          """)
  CommandOutcome annulPoll(
      CommandContext context,
      @PathVariable AggregateId<Poll> id,
      @Valid @RequestBody AnnulPollRequest request) {
    return annulling.annul(context, id, request.reason());
  }
}
