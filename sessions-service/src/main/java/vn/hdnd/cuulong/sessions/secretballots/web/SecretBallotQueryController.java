package vn.hdnd.cuulong.sessions.secretballots.web;

import static vn.hdnd.cuulong.sessions.secretballots.web.SecretBallotCommandController.SECRET_BALLOTS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.action.CaseActions;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.sessions.secretballots.CountedBallot;
import vn.hdnd.cuulong.sessions.secretballots.ReadingSecretBallot;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallot;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotAction;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotFilter;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotList;

@RestController
@Tag(name = "secret ballots")
final class SecretBallotQueryController {

  private final SecretBallotList list;
  private final AggregateCommands<SecretBallot> ballots;
  private final ReadingSecretBallot reading;
  private final CaseActions actions;

  SecretBallotQueryController(
      SecretBallotList list,
      AggregateCommands<SecretBallot> ballots,
      ReadingSecretBallot reading,
      CaseActions actions) {
    this.list = list;
    this.ballots = ballots;
    this.reading = reading;
    this.actions = actions;
  }

  @Schema(
      name = "CountedBallots",
      description = "Each counted ballot under its receipt, in the order of the receipts.")
  record CountedBallots(List<CountedBallot> ballots) {}

  @GetMapping(SECRET_BALLOTS)
  @Operation(
      summary = "Danh sách lượt bỏ phiếu kín. List secret ballots",
      description = "Secret ballots of the council by day, the latest first; annulled ones too.")
  Page<SecretBallotView> listSecretBallots(
      Caller caller,
      PageRequest page,
      @RequestParam @Size(max = 60) @Nullable String sessionId,
      @RequestParam @Size(max = 60) @Nullable String sittingId) {
    var filter =
        new SecretBallotFilter(
            AggregateId.ofNullable(sessionId), AggregateId.ofNullable(sittingId));
    return Page.of(page, window -> list.list(caller.council(), filter, window))
        .map(SecretBallotView::of);
  }

  @GetMapping(SECRET_BALLOTS + "/{id}")
  @Operation(
      summary = "Xem một lượt bỏ phiếu kín. Read a secret ballot",
      description =
          "The secret ballot as it is now. Until it is counted it says how many ballots were issued"
              + " and are in the box; at no time whose they are.")
  ResponseEntity<SecretBallotCase> readSecretBallot(
      Caller caller, @PathVariable AggregateId<SecretBallot> id, Locale language) {
    var found = find(caller, id);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(found.version()))
        .body(
            SecretBallotCase.of(
                found,
                reading.read(found.state(), caller.account()),
                language,
                actions.of(
                    caller,
                    SecretBallotAction.class,
                    (action, today) ->
                        reading.against(found.state(), action, caller.account(), today))));
  }

  @GetMapping(SECRET_BALLOTS + "/{id}/counted-ballots")
  @Operation(
      summary = "Danh sách phiếu đã kiểm theo mã biên nhận. List the counted ballots by receipt",
      description =
          "For a deputy to find the own ballot by the receipt, and for everybody to count again."
              + " Empty before the count, for an annulled ballot, and on paper.")
  CountedBallots listCountedBallots(Caller caller, @PathVariable AggregateId<SecretBallot> id) {
    return new CountedBallots(find(caller, id).state().publishedBallots());
  }

  private Versioned<SecretBallot> find(Caller caller, AggregateId<SecretBallot> id) {
    return ballots.find(caller.council(), id).orElseThrow(Absent::problem);
  }
}
