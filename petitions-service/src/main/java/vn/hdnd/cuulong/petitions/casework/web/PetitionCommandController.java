package vn.hdnd.cuulong.petitions.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.petitions.casework.ClosingPetition;
import vn.hdnd.cuulong.petitions.casework.ForwardingPetition;
import vn.hdnd.cuulong.petitions.casework.GuidingPetition;
import vn.hdnd.cuulong.petitions.casework.Petition;
import vn.hdnd.cuulong.petitions.casework.ReceivingPetition;
import vn.hdnd.cuulong.petitions.casework.RecordingAnswer;
import vn.hdnd.cuulong.petitions.casework.RemindingAgency;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;

@RestController
@Tag(
    name = "petitions",
    description = "Đơn thư. Petitions: received, forwarded, followed to the answer.")
final class PetitionCommandController {

  static final String PETITIONS = "/api/petitions/v1/petitions";

  private final ReceivingPetition receiving;
  private final ForwardingPetition forwarding;
  private final GuidingPetition guiding;
  private final RemindingAgency reminding;
  private final RecordingAnswer answering;
  private final ClosingPetition closing;

  PetitionCommandController(
      ReceivingPetition receiving,
      ForwardingPetition forwarding,
      GuidingPetition guiding,
      RemindingAgency reminding,
      RecordingAnswer answering,
      ClosingPetition closing) {
    this.receiving = receiving;
    this.forwarding = forwarding;
    this.guiding = guiding;
    this.reminding = reminding;
    this.answering = answering;
    this.closing = closing;
  }

  @PostMapping(PETITIONS)
  @Operation(
      summary = "Tiếp nhận đơn. Register a petition",
      description =
          "Judges eligibility from the checks by the rules of the day of receipt (X-09;"
              + " K-07, D-04, D-05) and answers `code` (the code on the receipt) and `eligible`. A day"
              + " more than 30 days ago is the import of an old record and needs the role"
              + " office-lead. 409: paper-file-already-used. 422: no-eligibility-rule, denunciation-takes-no-text,"
              + " denunciation-number-has-no-office-form, date-in-future,"
              + " past-date-needs-lead.")
  CommandOutcome receivePetition(
      CommandContext context, @Valid @RequestBody ReceivePetitionRequest request) {
    return receiving.receive(context, request.command());
  }

  @PostMapping(PETITIONS + "/{id}/forwarding")
  @Operation(
      summary = "Chuyển đơn đủ điều kiện. Forward an eligible petition to the competent body",
      description =
          "Once for each petition; for a denunciation by law (D-03: Thông tư 05/2021/TT-TTCP, Điều"
              + " 14(1)). 409: petition-already-forwarded, petition-already-guided,"
              + " petition-already-closed. 422: petition-not-eligible, denunciation-forwarded-once,"
              + " denunciation-agency-is-no-body, denunciation-number-has-no-office-form,"
              + " date-before-preceding-step.")
  CommandOutcome forwardPetition(
      CommandContext context,
      @PathVariable AggregateId<Petition> id,
      @Valid @RequestBody ForwardPetitionRequest request) {
    return forwarding.forward(context, id, request.command());
  }

  @PostMapping(PETITIONS + "/{id}/guidance")
  @Operation(
      summary = "Hướng dẫn người gửi đơn. Record that the sender was guided",
      description =
          "Once for each petition; for a complaint by law (K-08: Thông tư 07/2014/TT-TTCP, Điều 8)."
              + " 409: petition-already-guided, petition-already-forwarded, petition-already-closed."
              + " 422: complaint-guided-once, petition-handled-before, guidance-without-text,"
              + " denunciation-takes-no-text, denunciation-number-has-no-office-form,"
              + " date-before-preceding-step.")
  CommandOutcome guidePetition(
      CommandContext context,
      @PathVariable AggregateId<Petition> id,
      @Valid @RequestBody GuidePetitionRequest request) {
    return guiding.guide(context, id, request.command());
  }

  @PostMapping(PETITIONS + "/{id}/reminders")
  @Operation(
      summary = "Đôn đốc cơ quan nhận đơn. Remind the body that has a petition",
      description =
          "While it is forwarded and unanswered, at most 20 times (a limit of the office). 409:"
              + " petition-not-forwarded, petition-already-answered, petition-already-closed. 422:"
              + " petition-reminded-enough, denunciation-number-has-no-office-form,"
              + " date-before-preceding-step.")
  CommandOutcome remindAgency(
      CommandContext context,
      @PathVariable AggregateId<Petition> id,
      @Valid @RequestBody RemindAgencyRequest request) {
    return reminding.remind(context, id, request.command());
  }

  @PostMapping(PETITIONS + "/{id}/answer")
  @Operation(
      summary = "Ghi nhận trả lời. Record the competent body's answer",
      description =
          "Once, after the forwarding. The office records it, whichever body answered. 409:"
              + " petition-not-forwarded, petition-already-answered, petition-already-closed. 422:"
              + " denunciation-takes-no-text, denunciation-agency-is-no-body,"
              + " denunciation-number-has-no-office-form,"
              + " date-before-preceding-step.")
  CommandOutcome recordPetitionAnswer(
      CommandContext context,
      @PathVariable AggregateId<Petition> id,
      @Valid @RequestBody RecordAnswerRequest request) {
    return answering.record(context, id, request.command());
  }

  @PostMapping(PETITIONS + "/{id}/closing")
  @Operation(
      summary = "Kết thúc theo dõi đơn. Close a petition",
      description =
          "409: closing-reason-does-not-fit, petition-already-closed. 422:"
              + " date-before-preceding-step.")
  CommandOutcome closePetition(
      CommandContext context,
      @PathVariable AggregateId<Petition> id,
      @Valid @RequestBody ClosePetitionRequest request) {
    return closing.close(context, id, request.command());
  }
}
