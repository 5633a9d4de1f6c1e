package vn.hdnd.cuulong.regional.conferences.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.regional.conferences.AcceptingPaper;
import vn.hdnd.cuulong.regional.conferences.AnnouncingConference;
import vn.hdnd.cuulong.regional.conferences.Conference;
import vn.hdnd.cuulong.regional.conferences.SubmittingPaper;

@RestController
@Tag(name = "conferences", description = "Hội nghị của vùng. The regional conferences.")
final class ConferenceCommandController {

  static final String CONFERENCES = "/api/regional/v1/conferences";

  private final AnnouncingConference announcing;
  private final SubmittingPaper submitting;
  private final AcceptingPaper accepting;

  ConferenceCommandController(
      AnnouncingConference announcing, SubmittingPaper submitting, AcceptingPaper accepting) {
    this.announcing = announcing;
    this.submitting = submitting;
    this.accepting = accepting;
  }

  @PostMapping(CONFERENCES)
  @Operation(
      summary = "Thông báo hội nghị. Announce a conference",
      description =
          "Past ones too, for the memory of the series. 409: conference-already-announced (this number of this term)."
              + " 422: conference-ends-before-it-begins, conference-host-unknown, day-out-of-range.")
  CommandOutcome announceConference(
      CommandContext context, @Valid @RequestBody AnnounceConferenceRequest request) {
    return announcing.announce(context, request.command());
  }

  @PostMapping(CONFERENCES + "/{id}/papers")
  @Operation(
      summary = "Nộp tham luận. Hand in a council's paper",
      description =
          "Answers `paper`, its number. 409: conference-has-too-many-papers. 422:"
              + " paper-practice-absent.")
  CommandOutcome submitPaper(
      CommandContext context,
      @PathVariable AggregateId<Conference> id,
      @Valid @RequestBody SubmitPaperRequest request) {
    return submitting.submit(context, id, request.command());
  }

  @PostMapping(CONFERENCES + "/{id}/papers/{n}/acceptance")
  @Operation(
      summary = "Nhận tham luận. Accept a paper",
      description =
          "The body may be left out. 404: paper-absent. 409: paper-already-accepted. 422:"
              + " date-in-future.")
  CommandOutcome acceptPaper(
      CommandContext context,
      @PathVariable AggregateId<Conference> id,
      @PathVariable int n,
      @Valid @RequestBody(required = false) @Nullable AcceptPaperRequest request) {
    return accepting.accept(context, id, n, request == null ? null : request.acceptedOn());
  }
}
