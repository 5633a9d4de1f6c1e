package vn.hdnd.cuulong.votercontact.meetings.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.votercontact.meetings.RecordingMeeting;

@RestController
@Tag(name = "meetings", description = "Tiếp xúc cử tri. Meetings with voters.")
final class MeetingCommandController {

  static final String MEETINGS = "/api/voter-contact/v1/meetings";

  private final RecordingMeeting recording;

  MeetingCommandController(RecordingMeeting recording) {
    this.recording = recording;
  }

  @PostMapping(MEETINGS)
  @Operation(
      summary = "Ghi nhận cuộc tiếp xúc cử tri. Record a meeting with voters",
      description =
          "A day more than 30 days ago is the import of an old record and needs the role office-lead."
              + " 422: date-in-future, date-too-old, past-date-needs-lead.")
  CommandOutcome recordMeeting(
      CommandContext context, @Valid @RequestBody RecordMeetingRequest request) {
    return recording.record(context, request.command());
  }
}
