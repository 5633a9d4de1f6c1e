package vn.hdnd.cuulong.sessions.opinions.web;

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
import vn.hdnd.cuulong.sessions.opinions.AskingOpinions;
import vn.hdnd.cuulong.sessions.opinions.CancellingConsultation;
import vn.hdnd.cuulong.sessions.opinions.ClosingConsultation;
import vn.hdnd.cuulong.sessions.opinions.Consultation;
import vn.hdnd.cuulong.sessions.opinions.CorrectingQuestion;
import vn.hdnd.cuulong.sessions.opinions.GivingOpinion;
import vn.hdnd.cuulong.sessions.opinions.RemindingDeputies;

@RestController
@Tag(
    name = "consultations",
    description =
        "Lấy ý kiến đại biểu bằng văn bản giữa các kỳ họp. Opinions of deputies in writing, between"
            + " meetings.")
final class ConsultationCommandController {

  static final String CONSULTATIONS = "/api/sessions/v1/consultations";

  private final AskingOpinions asking;
  private final CorrectingQuestion correcting;
  private final GivingOpinion giving;
  private final RemindingDeputies reminding;
  private final ClosingConsultation closing;
  private final CancellingConsultation cancelling;

  ConsultationCommandController(
      AskingOpinions asking,
      CorrectingQuestion correcting,
      GivingOpinion giving,
      RemindingDeputies reminding,
      ClosingConsultation closing,
      CancellingConsultation cancelling) {
    this.asking = asking;
    this.correcting = correcting;
    this.giving = giving;
    this.reminding = reminding;
    this.closing = closing;
    this.cancelling = cancelling;
  }

  @PostMapping(CONSULTATIONS)
  @Operation(
      summary = "Lấy ý kiến bằng văn bản. Ask deputies for their opinion",
      description =
          """
          Asks all deputies who may act today, or the chosen ones, until the deadline. It is not a \
          vote and adopts nothing. Refused with 404 `term-unknown`, `resolution-unknown`, 409 \
          `already-voted`, 422 `deputy-cannot-be-asked`, `nobody-to-ask`, `deadline-too-soon`, \
          `date-too-far-ahead`.\
          """)
  CommandOutcome askOpinions(
      CommandContext context, @Valid @RequestBody AskOpinionsRequest request) {
    return asking.ask(context, request.command());
  }

  @PostMapping(CONSULTATIONS + "/{id}/opinions")
  @Operation(
      summary = "Cho ý kiến. Give an opinion",
      description =
          """
          The deputy whose account sends it answers, or changes the answer, until the deadline or \
          the closing. An answer of 200 or 201 means that it is durable and will be counted, once. \
          Refused with 404 `not-asked`, 409 `consultation-closed`, `consultation-cancelled`, \
          `question-corrected-since`, 422 `deputy-not-active`, `opinion-without-reasons`, \
          `opinion-changed-too-often`.\
          """)
  CommandOutcome giveOpinion(
      CommandContext context,
      @PathVariable AggregateId<Consultation> id,
      @Valid @RequestBody GiveOpinionRequest request) {
    return giving.give(context, id, request.command());
  }

  @PostMapping(CONSULTATIONS + "/{id}/reminder")
  @Operation(
      summary = "Nhắc đại biểu chưa trả lời. Remind those who have not answered",
      description =
          """
          Records the reminder of today and shows it on the home page of each deputy who may answer \
          and has not. Refused with 409 `consultation-closed`, `consultation-cancelled`, 422 \
          `reminded-today`, `nobody-to-remind`.\
          """)
  CommandOutcome remindDeputies(
      CommandContext context, @PathVariable AggregateId<Consultation> id) {
    return reminding.remind(context, id);
  }

  @PostMapping(CONSULTATIONS + "/{id}/correction")
  @Operation(
      summary = "Đính chính nội dung lấy ý kiến. Correct a question",
      description =
          """
          Corrects what was mistyped, as long as nobody has answered; afterwards the consultation is \
          cancelled and the deputies are asked again. Refused with 404 `resolution-unknown`, 409 \
          `consultation-closed`, `consultation-cancelled`, `already-voted`, \
          `nothing-to-correct`, 422 `question-already-answered`, \
          `question-corrected-too-often`, `deadline-too-soon`, `date-too-far-ahead`.\
          """)
  CommandOutcome correctQuestion(
      CommandContext context,
      @PathVariable AggregateId<Consultation> id,
      @Valid @RequestBody CorrectQuestionRequest request) {
    return correcting.correct(context, id, request.command());
  }

  @PostMapping(CONSULTATIONS + "/{id}/closing")
  @Operation(
      summary = "Kết thúc lấy ý kiến sớm. Close before the deadline",
      description =
          """
          Ends the consultation and counts it; at the deadline the system does so by itself. Each \
          opinion is sealed before it is counted, so one that was acknowledged is counted and any \
          later one is refused. Refused with 409 `consultation-closed`, \
          `consultation-cancelled`.\
          """)
  CommandOutcome closeConsultation(
      CommandContext context, @PathVariable AggregateId<Consultation> id) {
    return closing.close(context, id);
  }

  @PostMapping(CONSULTATIONS + "/{id}/cancellation")
  @Operation(
      summary = "Hủy việc lấy ý kiến. Cancel a consultation",
      description =
          """
          Nobody is asked any more and nothing is counted; the matter may be asked again as another \
          consultation, and both stay in the records. Refused with 409 `consultation-closed`, \
          `consultation-cancelled`.\
          """)
  CommandOutcome cancelConsultation(
      CommandContext context,
      @PathVariable AggregateId<Consultation> id,
      @Valid @RequestBody CancelConsultationRequest request) {
    return cancelling.cancel(context, id, request.reason());
  }
}
