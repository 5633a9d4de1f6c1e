package vn.hdnd.cuulong.votercontact.reading.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.lists.search.SearchQuery;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.paging.Years;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.votercontact.meetings.Meetings;
import vn.hdnd.cuulong.votercontact.reading.MeetingFilter;
import vn.hdnd.cuulong.votercontact.reading.MeetingItem;
import vn.hdnd.cuulong.votercontact.reading.VoterContactLists;

@RestController
@Tag(name = "meetings")
final class MeetingReadingController {

  private static final String MEETINGS = "/api/voter-contact/v1/meetings";
  private static final String YEARS = "/api/voter-contact/v1/meeting-years";

  private final Meetings meetings;
  private final VoterContactLists lists;

  MeetingReadingController(Meetings meetings, VoterContactLists lists) {
    this.meetings = meetings;
    this.lists = lists;
  }

  @GetMapping(MEETINGS)
  @Operation(
      operationId = "listMeetings",
      summary = "Danh sách cuộc tiếp xúc. List the council's meetings, the latest first",
      description = "The list follows the records within a moment.")
  Page<MeetingView> list(
      Caller caller,
      PageRequest page,
      @Parameter(description = "Year of the meeting.")
          @RequestParam(required = false)
          @Min(Years.FIRST)
          @Max(Years.LAST)
          @Nullable Integer year,
      @Parameter(
              description = "Beginnings of words in place or deputy groups, with or without marks.")
          @RequestParam(required = false)
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    return Answers.page(
            page, window -> lists.meetings(caller.council(), new MeetingFilter(year, q), window))
        .map(MeetingView::of);
  }

  @GetMapping(YEARS)
  @Operation(
      operationId = "listMeetingYears",
      summary =
          "Các năm có cuộc tiếp xúc. The years that have meetings, for the filter of their list",
      description = "Those of the council's own meetings, by their day in Vietnam, latest first.")
  Years years(Caller caller) {
    return new Years(lists.meetingYears(caller.council()));
  }

  @GetMapping(MEETINGS + "/{id}")
  @Operation(
      operationId = "getMeeting",
      summary = "Xem một cuộc tiếp xúc. Read one meeting",
      description = "The count of its opinions follows within a moment.")
  ResponseEntity<MeetingView> one(Caller caller, @PathVariable String id) {
    return meetings
        .find(caller.council(), id)
        .map(found -> MeetingItem.of(found, lists.opinionsOf(caller.council(), id)))
        .map(MeetingView::of)
        .map(view -> Answers.record(view, view.version()))
        .orElseThrow(Absent::problem);
  }
}
