package vn.hdnd.cuulong.sessions.polls.web;

import static vn.hdnd.cuulong.sessions.polls.web.PollCommandController.POLLS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.action.CaseActions;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.sessions.polls.Poll;
import vn.hdnd.cuulong.sessions.polls.PollAction;
import vn.hdnd.cuulong.sessions.polls.PollFilter;
import vn.hdnd.cuulong.sessions.polls.PollList;
import vn.hdnd.cuulong.sessions.polls.ReadingPoll;

@RestController
@Tag(name = "polls")
final class PollQueryController {

  private final PollList list;
  private final AggregateCommands<Poll> polls;
  private final ReadingPoll reading;
  private final CaseActions actions;

  PollQueryController(
      PollList list, AggregateCommands<Poll> polls, ReadingPoll reading, CaseActions actions) {
    this.list = list;
    this.polls = polls;
    this.reading = reading;
    this.actions = actions;
  }

  @GetMapping(POLLS)
  @Operation(
      summary = "Danh sách lượt biểu quyết. List votes",
      description = "Votes in the council's sittings by day, the latest first; annulled ones too.")
  Page<PollView> listPolls(
      Caller caller,
      PageRequest page,
      @RequestParam @Size(max = 60) @Nullable String sessionId,
      @RequestParam @Size(max = 60) @Nullable String sittingId,
      @RequestParam @Size(max = 60) @Nullable String resolutionId) {
    var filter =
        new PollFilter(
            AggregateId.ofNullable(sessionId),
            AggregateId.ofNullable(sittingId),
            AggregateId.ofNullable(resolutionId));
    return Page.of(page, window -> list.list(caller.council(), filter, window)).map(PollView::of);
  }

  @GetMapping(POLLS + "/{id}")
  @Operation(
      summary = "Xem một lượt biểu quyết. Read a vote",
      description =
          "The vote as it is now. Until it is counted it says how many have voted, and to a deputy"
              + " what the deputy sent; never what others chose.")
  ResponseEntity<PollCase> readPoll(
      Caller caller, @PathVariable AggregateId<Poll> id, Locale language) {
    var found = polls.find(caller.council(), id).orElseThrow(Absent::problem);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(found.version()))
        .body(
            PollCase.of(
                found,
                reading.read(found.state(), caller.account()),
                language,
                actions.of(
                    caller,
                    PollAction.class,
                    (action, today) ->
                        reading.against(found.state(), action, caller.account(), today))));
  }
}
