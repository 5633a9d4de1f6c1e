package vn.hdnd.cuulong.votercontact.meetings.web;

import static vn.hdnd.cuulong.votercontact.meetings.web.MeetingCommandController.MEETINGS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.search.SearchQuery;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.paging.PlausibleYear;
import vn.hdnd.cuulong.platform.web.paging.Years;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.votercontact.meetings.Meeting;
import vn.hdnd.cuulong.votercontact.meetings.MeetingFilter;
import vn.hdnd.cuulong.votercontact.meetings.MeetingList;
import vn.hdnd.cuulong.votercontact.meetings.MeetingRow;
import vn.hdnd.cuulong.votercontact.meetings.Meetings;
import vn.hdnd.cuulong.votercontact.meetings.OpinionCounts;

@RestController
@Tag(name = "meetings")
final class MeetingQueryController {

  static final String YEARS = "/api/voter-contact/v1/meeting-years";

  private final Meetings meetings;
  private final MeetingList list;
  private final OpinionCounts opinions;

  MeetingQueryController(Meetings meetings, MeetingList list, OpinionCounts opinions) {
    this.meetings = meetings;
    this.list = list;
    this.opinions = opinions;
  }

  @GetMapping(MEETINGS)
  @Operation(
      summary = "Danh sách cuộc tiếp xúc. List the council's meetings, the latest first",
      description = "Each with the count of its opinions.")
  Page<MeetingView> listMeetings(
      Caller caller,
      PageRequest page,
      @Parameter(description = "Năm tiếp xúc. Year of the meeting.") @RequestParam @PlausibleYear
          @Nullable Integer year,
      @Parameter(
              description =
                  "Phần đầu của từ trong địa điểm hoặc tổ đại biểu, có dấu hoặc không dấu. "
                      + "Beginnings of words in place or deputy groups, with or without marks.")
          @RequestParam
          @Size(max = SearchQuery.MAX_LENGTH)
          @Nullable String q) {
    CouncilId council = caller.council();
    Page<Line<MeetingRow>> lines =
        Page.of(page, window -> list.list(council, new MeetingFilter(year, q), window));
    Map<String, Long> counts = opinions.of(council, lines.items().stream().map(Line::id).toList());
    return lines.map(line -> MeetingView.of(line, counts.getOrDefault(line.id(), 0L)));
  }

  @GetMapping(YEARS)
  @Operation(
      summary =
          "Các năm có cuộc tiếp xúc. The years that have meetings, for the filter of their list",
      description = "Those of the council's own meetings, by their day in Vietnam, latest first.")
  Years listMeetingYears(Caller caller) {
    return new Years(list.years(caller.council()));
  }

  @GetMapping(MEETINGS + "/{id}")
  @Operation(
      summary = "Xem một cuộc tiếp xúc. Read one meeting",
      description = "With the count of its opinions.")
  ResponseEntity<MeetingView> getMeeting(Caller caller, @PathVariable AggregateId<Meeting> id) {
    return meetings
        .find(caller.council(), id)
        .map(found -> MeetingView.of(found.line(MeetingRow::of), opinionsOf(caller, id.value())))
        .map(view -> ResponseEntity.ok().eTag(IfMatch.tag(view.version())).body(view))
        .orElseThrow(Absent::problem);
  }

  private long opinionsOf(Caller caller, String meeting) {
    return opinions.of(caller.council(), List.of(meeting)).getOrDefault(meeting, 0L);
  }
}
