package vn.hdnd.cuulong.votercontact.recommendations.web;

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
import vn.hdnd.cuulong.votercontact.recommendations.AnsweringRecommendation;
import vn.hdnd.cuulong.votercontact.recommendations.ConsolidatingRecommendation;
import vn.hdnd.cuulong.votercontact.recommendations.ForwardingRecommendation;
import vn.hdnd.cuulong.votercontact.recommendations.Recommendation;

@RestController
@Tag(name = "recommendations", description = "Kiến nghị cử tri. Recommendations of voters.")
final class RecommendationCommandController {

  static final String RECOMMENDATIONS = "/api/voter-contact/v1/recommendations";

  private final ConsolidatingRecommendation consolidating;
  private final ForwardingRecommendation forwarding;
  private final AnsweringRecommendation answering;

  RecommendationCommandController(
      ConsolidatingRecommendation consolidating,
      ForwardingRecommendation forwarding,
      AnsweringRecommendation answering) {
    this.consolidating = consolidating;
    this.forwarding = forwarding;
    this.answering = answering;
  }

  @PostMapping(RECOMMENDATIONS)
  @Operation(
      summary = "Tổng hợp kiến nghị. Consolidate opinions into a recommendation",
      description =
          "Many opinions to one recommendation; an opinion belongs to at most one. 404:"
              + " opinion-unknown. 409: opinion-already-consolidated. 422:"
              + " date-before-preceding-step, date-in-future, past-date-needs-lead.")
  CommandOutcome consolidateRecommendation(
      CommandContext context, @Valid @RequestBody ConsolidateRecommendationRequest request) {
    return consolidating.consolidate(context, request.command());
  }

  @PostMapping(RECOMMENDATIONS + "/{id}/forwarding")
  @Operation(
      summary = "Chuyển kiến nghị. Forward a recommendation to the competent agency",
      description =
          "Once. 409: recommendation-already-forwarded. 422: date-before-preceding-step,"
              + " date-in-future, past-date-needs-lead.")
  CommandOutcome forwardRecommendation(
      CommandContext context,
      @PathVariable AggregateId<Recommendation> id,
      @Valid @RequestBody ForwardRecommendationRequest request) {
    return forwarding.forward(context, id, request.command());
  }

  @PostMapping(RECOMMENDATIONS + "/{id}/answer")
  @Operation(
      summary = "Ghi nhận trả lời. Record the agency's answer",
      description =
          "With one of three kinds of result (T-14). After UNDER_STUDY a further answer follows,"
              + " not before it; RESOLVED and EXPLAINED are the last word. 409:"
              + " recommendation-not-forwarded, recommendation-already-answered. 422:"
              + " recommendation-studied-enough (at most 20 answers under study),"
              + " study-without-due-date, due-date-without-study, due-date-not-ahead,"
              + " due-date-too-far, date-before-preceding-step.")
  CommandOutcome answerRecommendation(
      CommandContext context,
      @PathVariable AggregateId<Recommendation> id,
      @Valid @RequestBody AnswerRecommendationRequest request) {
    return answering.answer(context, id, request.command());
  }
}
