package vn.hdnd.cuulong.votercontact.reading.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.votercontact.meetings.Meetings;
import vn.hdnd.cuulong.votercontact.reading.MeetingFilter;
import vn.hdnd.cuulong.votercontact.reading.MeetingItem;
import vn.hdnd.cuulong.votercontact.reading.VoterContactLists;

@RestController
@Tag(name = "meetings")
final class MeetingReadingController {

  private static final String MEETINGS = "/api/voter-contact/v1/meetings";

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
          @Min(1900)
          @Max(2999)
          @Nullable Integer year,
      @Parameter(
              description = "Beginnings of words in place or deputy groups, with or without marks.")
          @RequestParam(required = false)
          @Size(max = 200)
          @Nullable String q) {
    return Answers.page(
        page,
        window -> views(lists.meetings(caller.council(), new MeetingFilter(year, q), window)),
        MeetingView::heldOn,
        MeetingView::id);
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

  private static List<MeetingView> views(List<MeetingItem> items) {
    return items.stream().map(MeetingView::of).toList();
  }
}
