package vn.hdnd.cuulong.supervision.conduct.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.supervision.conduct.AnsweringRecommendation;
import vn.hdnd.cuulong.supervision.conduct.Supervision;
import vn.hdnd.cuulong.supervision.conduct.VerifyingRecommendation;

@RestController
@RequestMapping("/api/supervision/v1/supervisions/{id}/recommendations/{n}")
@Tag(
    name = "recommendations",
    description =
        "Việc thực hiện kiến nghị sau giám sát. What becomes of a supervision's "
            + "recommendations.")
class FollowUpController {

  private final AnsweringRecommendation answering;
  private final VerifyingRecommendation verifying;

  FollowUpController(AnsweringRecommendation answering, VerifyingRecommendation verifying) {
    this.answering = answering;
    this.verifying = verifying;
  }

  @PostMapping("/answer")
  @Operation(
      summary = "Ghi nhận trả lời của cơ quan. Record an agency's answer",
      description =
          """
          The office records what the agency says was done. A later answer replaces an earlier \
          one and waits for verification again. Refused with 404 `recommendation-unknown`, 409 \
          `recommendation-settled`, 422 `recommendation-answered-enough` (after 20), `answer-before-last-step`, `date-in-future`. Source: \
          Law 121/2025/QH15, Article 40.\
          """)
  CommandOutcome answerRecommendation(
      CommandContext context,
      @PathVariable AggregateId<Supervision> id,
      @Parameter(
              description = "Số thứ tự của kiến nghị, từ 1. Number of the recommendation, from 1.")
          @PathVariable
          int n,
      @Valid @RequestBody AnswerRequest request) {
    return answering.answer(context, id, n, request.command());
  }

  @PostMapping("/verification")
  @Operation(
      summary = "Ghi nhận kết quả kiểm tra việc thực hiện. Record a verification",
      description =
          """
          The office says what it found of the last answer, by which evidence; `ofAnswer` says \
          which one it looked at, so that none is verified that nobody saw. Each answer is \
          verified once; what is not done can be answered and verified again. Refused with 404 \
          `recommendation-unknown`, 409 `not-answered`, `answer-already-verified`, `not-the-last-answer`, 422 \
          `verified-before-answer`, `date-in-future`. Source: Law 121/2025/QH15, Article 40.\
          """)
  CommandOutcome verifyRecommendation(
      CommandContext context,
      @PathVariable AggregateId<Supervision> id,
      @Parameter(
              description = "Số thứ tự của kiến nghị, từ 1. Number of the recommendation, from 1.")
          @PathVariable
          int n,
      @Valid @RequestBody VerificationRequest request) {
    return verifying.verify(context, id, n, request.command());
  }
}
