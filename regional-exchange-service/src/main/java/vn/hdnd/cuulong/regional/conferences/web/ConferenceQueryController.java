package vn.hdnd.cuulong.regional.conferences.web;

import static vn.hdnd.cuulong.regional.conferences.web.ConferenceCommandController.CONFERENCES;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.action.CaseActions;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.regional.conferences.Conference;
import vn.hdnd.cuulong.regional.conferences.ConferenceAction;
import vn.hdnd.cuulong.regional.conferences.ConferenceList;
import vn.hdnd.cuulong.regional.conferences.Conferences;
import vn.hdnd.cuulong.regional.conferences.PaperAction;
import vn.hdnd.cuulong.regional.conferences.PreparingBrief;
import vn.hdnd.cuulong.regional.conferences.SubmittingPaper;

@RestController
@Tag(name = "conferences")
final class ConferenceQueryController {

  private final Conferences conferences;
  private final ConferenceList list;
  private final PreparingBrief preparing;
  private final SubmittingPaper submitting;
  private final CaseActions actions;

  ConferenceQueryController(
      Conferences conferences,
      ConferenceList list,
      PreparingBrief preparing,
      SubmittingPaper submitting,
      CaseActions actions) {
    this.conferences = conferences;
    this.list = list;
    this.preparing = preparing;
    this.submitting = submitting;
    this.actions = actions;
  }

  @GetMapping(CONFERENCES)
  @Operation(
      summary = "Danh sách hội nghị. The conferences, the latest first",
      description = "Those of the whole region, by the day on which each begins.")
  Page<ConferenceView> listConferences(PageRequest page) {
    return Page.of(page, window -> list.list(window)).map(ConferenceView::of);
  }

  @GetMapping(CONFERENCES + "/{id}")
  @Operation(
      summary = "Xem một hội nghị. Read one conference with its papers",
      description = "Its version is the ETag, for If-Match of a later command.")
  ResponseEntity<ConferencePage> getConference(
      Caller caller, @PathVariable AggregateId<Conference> id) {
    Versioned<Conference> found = conferences.find(id).orElseThrow(Absent::problem);
    return ResponseEntity.ok().eTag(IfMatch.tag(found.version())).body(page(caller, found));
  }

  private ConferencePage page(Caller caller, Versioned<Conference> found) {
    Conference conference = found.state();
    return ConferencePage.of(
        found,
        conference.papers().stream()
            .map(paper ->
                PaperView.of(
                    paper,
                    actions.of(
                        caller, PaperAction.class, (action, today) -> paper.against(action))))
            .toList(),
        actions.of(
            caller,
            ConferenceAction.class,
            (action, today) -> submitting.against(action, caller.council(), conference, today)));
  }

  @GetMapping(CONFERENCES + "/{id}/brief")
  @Operation(
      summary = "Bản tóm tắt một trang. Figures of the two years before, practices and papers",
      description =
          "Figures in the boundaries of the conference's first day, from the same events as the"
              + " statistics; asOf says up to when.")
  BriefView getConferenceBrief(Caller caller, @PathVariable AggregateId<Conference> id) {
    Versioned<Conference> found = conferences.find(id).orElseThrow(Absent::problem);
    return BriefView.of(preparing.prepare(found.state()), page(caller, found));
  }
}
