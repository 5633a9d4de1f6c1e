package vn.hdnd.cuulong.sessions.sittings.web;

import static vn.hdnd.cuulong.sessions.sittings.web.SittingCommandController.SITTINGS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
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
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.sittings.ReadingSitting;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.sittings.SittingAction;
import vn.hdnd.cuulong.sessions.sittings.SittingFilter;
import vn.hdnd.cuulong.sessions.sittings.SittingList;
import vn.hdnd.cuulong.sessions.sittings.SittingStatus;

@RestController
@Tag(name = "sittings")
final class SittingQueryController {

  private final SittingList list;
  private final AggregateCommands<Sitting> sittings;
  private final ReadingSitting reading;
  private final CaseActions actions;

  SittingQueryController(
      SittingList list,
      AggregateCommands<Sitting> sittings,
      ReadingSitting reading,
      CaseActions actions) {
    this.list = list;
    this.sittings = sittings;
    this.reading = reading;
    this.actions = actions;
  }

  @GetMapping(SITTINGS)
  @Operation(
      summary = "Danh sách phiên họp. List sittings",
      description = "Sittings of the council by day, the latest first.")
  Page<SittingView> listSittings(
      Caller caller,
      PageRequest page,
      @RequestParam @Size(max = 60) @Nullable String sessionId,
      @RequestParam @Nullable SittingStatus status) {
    var filter = new SittingFilter(AggregateId.ofNullable(sessionId), status);
    return Page.of(page, window -> list.list(caller.council(), filter, window))
        .map(SittingView::of);
  }

  @GetMapping(SITTINGS + "/{id}")
  @Operation(
      summary = "Xem một phiên họp. Read a sitting",
      description =
          "The sitting as it is now, with its roll. Only the office and the chair read the reasons"
              + " of absences.")
  ResponseEntity<SittingCase> readSitting(Caller caller, @PathVariable AggregateId<Sitting> id) {
    var found = sittings.find(caller.council(), id).orElseThrow(Absent::problem);
    Sitting sitting = found.state();
    var own = reading.deputy(sitting, caller.account()).map(Deputy::id).orElse(null);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(found.version()))
        .body(
            SittingCase.of(
                found,
                caller,
                own,
                actions.of(
                    caller,
                    SittingAction.class,
                    (action, today) -> reading.against(sitting, action, caller.account(), today))));
  }
}
