package vn.hdnd.cuulong.sessions.sittings.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.sittings.CheckingIn;
import vn.hdnd.cuulong.sessions.sittings.ClosingSitting;
import vn.hdnd.cuulong.sessions.sittings.OpeningSitting;
import vn.hdnd.cuulong.sessions.sittings.RecordingAttendance;
import vn.hdnd.cuulong.sessions.sittings.Sitting;

@RestController
@Tag(
    name = "sittings",
    description =
        "Phiên họp: điểm danh đại biểu và số đại biểu có mặt. Sittings: the roll, and the quorum.")
final class SittingCommandController {

  static final String SITTINGS = "/api/sessions/v1/sittings";

  private final OpeningSitting opening;
  private final RecordingAttendance recording;
  private final CheckingIn checkingIn;
  private final ClosingSitting closing;

  SittingCommandController(
      OpeningSitting opening,
      RecordingAttendance recording,
      CheckingIn checkingIn,
      ClosingSitting closing) {
    this.opening = opening;
    this.recording = recording;
    this.checkingIn = checkingIn;
    this.closing = closing;
  }

  @PostMapping(SITTINGS)
  @Operation(
      summary = "Mở phiên họp. Open a sitting",
      description =
          """
          Opens a sitting of a session today, with the roll of all deputies in office by name. \
          Refused with 404 `session-unknown`, 409 `sitting-number-used`, 422 \
          `sitting-outside-session`, `sitting-not-today`, and `directory-differs` if the directory \
          does not name as many deputies as the term says are in office, because every majority \
          rests on that number (V-07). Source: Law 72/2025/QH15, Article 35.\
          """)
  CommandOutcome openSitting(
      CommandContext context, @Valid @RequestBody OpenSittingRequest request) {
    return opening.open(context, request.command());
  }

  @PostMapping(SITTINGS + "/{id}/attendance")
  @Operation(
      summary = "Điểm danh đại biểu. Record attendance",
      description =
          """
          Records whether a deputy is present (S-14, S-16), on the day of the sitting. The quorum \
          is counted live: at least two thirds of all deputies (S-13). Refused with 409 \
          `sitting-already-closed`, `attendance-unchanged`, 422 `not-on-the-roll`, \
          `absence-without-reason`, `sitting-not-today`, `deputy-not-active`. Source: Law 72/2025/QH15, Article 33(2).\
          """)
  CommandOutcome recordAttendance(
      CommandContext context,
      @PathVariable AggregateId<Sitting> id,
      @Valid @RequestBody AttendanceRequest request) {
    return recording.record(context, id, request.command());
  }

  @PostMapping(SITTINGS + "/{id}/check-in")
  @Operation(
      summary = "Đại biểu tự điểm danh. Check in",
      description =
          """
          The deputy whose account sends it is present. Refused with 404 `not-a-deputy` if the \
          account is linked to no deputy of the term, and as attendance is.\
          """)
  CommandOutcome checkIn(CommandContext context, @PathVariable AggregateId<Sitting> id) {
    return checkingIn.checkIn(context, id);
  }

  @PostMapping(SITTINGS + "/{id}/closing")
  @Operation(
      summary = "Kết thúc phiên họp. Close a sitting",
      description =
          """
          Fixes the roll. Refused with 409 `sitting-already-closed`, and `poll-still-open` while a \
          vote is open or being counted.\
          """)
  CommandOutcome closeSitting(CommandContext context, @PathVariable AggregateId<Sitting> id) {
    return closing.close(context, id);
  }
}
