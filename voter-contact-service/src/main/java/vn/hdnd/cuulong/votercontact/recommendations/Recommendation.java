package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.votercontact.refusal.Decide;
import vn.hdnd.cuulong.votercontact.refusal.VoterContactRefusal;

/** A recommendation of voters and the steps taken with it; a step not taken is null. */
public record Recommendation(
    String id,
    Consolidation consolidation,
    @Nullable Forwarding forwarding,
    @Nullable Answer answer) {

  /**
   * Decides of a consolidation.
   *
   * @param lastHeldOn day of the latest meeting at which one of the opinions was given
   */
  public static Decision<Recommendation> consolidate(
      String id, LocalDate lastHeldOn, ConsolidateRecommendation command) {
    var made =
        new Consolidation(
            command.text(),
            command.field(),
            command.level(),
            command.opinionIds(),
            command.consolidatedOn());
    return Decide.unless(
        Decide.notBefore(command.consolidatedOn(), lastHeldOn),
        () ->
            Decision.accepted(
                new Recommendation(id, made, null, null),
                new RecommendationConsolidated(
                    id,
                    made.field(),
                    made.level(),
                    made.consolidatedOn(),
                    made.opinionIds().size())));
  }

  /** Where it stands. */
  public RecommendationStatus status() {
    if (answer != null) {
      return RecommendationStatus.ANSWERED;
    }
    return forwarding != null ? RecommendationStatus.FORWARDED : RecommendationStatus.CONSOLIDATED;
  }

  public Decision<Recommendation> forward(ForwardRecommendation command) {
    LocalDate day = command.forwardedOn();
    return Decide.unless(
        Decide.when(forwarding != null, VoterContactRefusal.RECOMMENDATION_ALREADY_FORWARDED)
            .or(() -> Decide.notBefore(day, consolidation.consolidatedOn())),
        () ->
            Decision.accepted(
                new Recommendation(
                    id, consolidation, new Forwarding(day, command.toAgency()), answer),
                new RecommendationForwarded(
                    id,
                    consolidation.field(),
                    consolidation.level(),
                    consolidation.consolidatedOn(),
                    day,
                    command.toAgency())));
  }

  public Decision<Recommendation> recordAnswer(AnswerRecommendation command) {
    Forwarding sent = forwarding;
    if (sent == null) {
      return Decision.refused(VoterContactRefusal.RECOMMENDATION_NOT_FORWARDED);
    }
    return Decide.unless(
        Decide.when(answer != null, VoterContactRefusal.RECOMMENDATION_ALREADY_ANSWERED)
            .or(() -> Decide.notBefore(command.answeredOn(), sent.forwardedOn()))
            .or(() -> AnswerRules.deadlineFitsTheResult(command))
            .or(() -> AnswerRules.deadlineLiesAhead(command)),
        () ->
            Decision.accepted(
                new Recommendation(
                    id,
                    consolidation,
                    sent,
                    new Answer(
                        command.answeredOn(), command.result(), command.text(), command.dueOn())),
                new RecommendationAnswered(
                    id,
                    consolidation.field(),
                    consolidation.level(),
                    consolidation.consolidatedOn(),
                    sent.forwardedOn(),
                    command.answeredOn(),
                    command.result())));
  }
}
