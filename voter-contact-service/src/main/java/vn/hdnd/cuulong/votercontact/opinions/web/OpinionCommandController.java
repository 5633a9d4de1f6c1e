package vn.hdnd.cuulong.votercontact.opinions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.votercontact.opinions.RecordingOpinion;

@RestController
@Tag(name = "opinions", description = "Ý kiến cử tri. Opinions of voters.")
final class OpinionCommandController {

  static final String OPINIONS = "/api/voter-contact/v1/opinions";

  private final RecordingOpinion recording;

  OpinionCommandController(RecordingOpinion recording) {
    this.recording = recording;
  }

  @PostMapping(OPINIONS)
  @Operation(
      summary = "Ghi nhận ý kiến cử tri. Record an opinion",
      description =
          "Its day is that of the meeting; a meeting more than 30 days ago needs the role"
              + " office-lead. 404: meeting-unknown. 422: petition-not-opinion,"
              + " past-date-needs-lead.")
  CommandOutcome recordOpinion(
      CommandContext context, @Valid @RequestBody RecordOpinionRequest request) {
    return recording.record(context, request.command());
  }
}
