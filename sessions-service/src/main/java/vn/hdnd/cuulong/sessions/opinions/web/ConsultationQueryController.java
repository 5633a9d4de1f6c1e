package vn.hdnd.cuulong.sessions.opinions.web;

import static vn.hdnd.cuulong.sessions.opinions.web.ConsultationCommandController.CONSULTATIONS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.search.SearchQuery;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.action.CaseActions;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.paging.PlausibleYear;
import vn.hdnd.cuulong.platform.web.paging.Years;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.sessions.opinions.Consultation;
import vn.hdnd.cuulong.sessions.opinions.ConsultationAction;
import vn.hdnd.cuulong.sessions.opinions.ConsultationFilter;
import vn.hdnd.cuulong.sessions.opinions.ConsultationList;
import vn.hdnd.cuulong.sessions.opinions.ConsultationStage;
import vn.hdnd.cuulong.sessions.opinions.ReadingConsultation;

@RestController
@Tag(name = "consultations")
final class ConsultationQueryController {

  static final String YEARS = "/api/sessions/v1/consultation-years";

  private final ConsultationList list;
  private final AggregateCommands<Consultation> consultations;
  private final ReadingConsultation reading;
  private final CaseActions actions;
  private final Clock clock;

  ConsultationQueryController(
      ConsultationList list,
      AggregateCommands<Consultation> consultations,
      ReadingConsultation reading,
      CaseActions actions,
      Clock clock) {
    this.list = list;
    this.consultations = consultations;
    this.reading = reading;
    this.actions = actions;
    this.clock = clock;
  }

  @GetMapping(CONSULTATIONS)
  @Operation(
      summary = "Danh sách lấy ý kiến bằng văn bản. List consultations",
      description = "Consultations by the day of asking, the latest first; cancelled ones too.")
  Page<ConsultationView> listConsultations(
      Caller caller,
      PageRequest page,
      @Parameter(description = "Năm lấy ý kiến. Year of the asking.") @RequestParam @PlausibleYear
          @Nullable Integer year,
      @RequestParam @Nullable ConsultationStage stage,
      @Parameter(
              description =
                  "Chỉ những việc đang chờ ý kiến của người gọi. Only those that wait for an"
                      + " opinion of the caller.")
          @RequestParam(defaultValue = "false")
          boolean waitingForMe,
      @Parameter(
              description =
                  "Phần đầu của từ trong nội dung, có dấu hoặc không dấu. Beginnings of words of"
                      + " the matter, with or without diacritics.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    var filter = new ConsultationFilter(year, stage, waitingForMe ? caller.account() : null, q);
    return Page.of(page, window -> list.list(caller.council(), filter, window, clock.instant()))
        .map(ConsultationView::of);
  }

  @GetMapping(YEARS)
  @Operation(
      summary = "Các năm có lấy ý kiến. The years that have consultations",
      description = "The years in which deputies were asked, for the filter of their list.")
  Years listConsultationYears(Caller caller) {
    return new Years(list.years(caller.council()));
  }

  @GetMapping(CONSULTATIONS + "/{id}")
  @Operation(
      summary = "Xem một lần lấy ý kiến. Read a consultation",
      description =
          "The consultation as it is now. The office and the chair read who has answered what, at"
              + " any time; a deputy reads the own answer.")
  ResponseEntity<ConsultationCase> readConsultation(
      Caller caller, @PathVariable AggregateId<Consultation> id) {
    var found = consultations.find(caller.council(), id).orElseThrow(Absent::problem);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(found.version()))
        .body(
            ConsultationCase.of(
                found,
                OpinionsFor.of(caller, found.state(), reading),
                actions.of(
                    caller,
                    ConsultationAction.class,
                    (action, today) ->
                        reading.against(
                            found.state(), action, caller.account(), clock.instant(), today))));
  }
}
