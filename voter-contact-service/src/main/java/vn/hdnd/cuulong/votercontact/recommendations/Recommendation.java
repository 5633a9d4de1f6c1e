package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationEvent.RecommendationAnswered;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationEvent.RecommendationConsolidated;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationEvent.RecommendationForwarded;
import vn.hdnd.cuulong.votercontact.refusal.Decide;
import vn.hdnd.cuulong.votercontact.refusal.VoterContactRefusal;

/**
 * A recommendation of voters and the steps taken with it; a forwarding not made is null.
 *
 * @param answers in the order of their arrival: any number under study, then a final one
 */
public record Recommendation(
    AggregateId<Recommendation> id,
    Consolidation consolidation,
    @Nullable Forwarding forwarding,
    List<Answer> answers) {

  public Recommendation {
    answers = List.copyOf(answers);
  }

  /**
   * Decides about a consolidation.
   *
   * @param lastHeldOn day of the latest meeting at which one of the opinions was given
   */
  public static Decision<Recommendation> consolidate(
      AggregateId<Recommendation> id, LocalDate lastHeldOn, ConsolidateRecommendation command) {
    var made =
        new Consolidation(
            command.text(),
            command.field(),
            command.level(),
            command.opinionIds(),
            command.consolidatedOn());
    return Decision.unless(
        Decide.notBefore(command.consolidatedOn(), lastHeldOn),
        () ->
            Decision.accepted(
                new Recommendation(id, made, null, List.of()),
                new RecommendationConsolidated(
                    id,
                    made.field(),
                    made.level(),
                    made.consolidatedOn(),
                    made.opinionIds().size())));
  }

  /** Returns its status. */
  public RecommendationStatus status() {
    if (!answers.isEmpty()) {
      return RecommendationStatus.ANSWERED;
    }
    return forwarding != null ? RecommendationStatus.FORWARDED : RecommendationStatus.CONSOLIDATED;
  }

  /** Returns the agency's last answer; empty before the first. */
  public Optional<Answer> lastAnswer() {
    return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
  }

  /** Why it does not take an action, whatever the command says. */
  public Optional<Refusal> against(RecommendationAction action) {
    return switch (action) {
      case FORWARD ->
          Decide.when(forwarding != null, VoterContactRefusal.RECOMMENDATION_ALREADY_FORWARDED);
      case ANSWER ->
          Decide.when(forwarding == null, VoterContactRefusal.RECOMMENDATION_NOT_FORWARDED)
              .or(() ->
                  Decide.when(settled(), VoterContactRefusal.RECOMMENDATION_ALREADY_ANSWERED));
    };
  }

  public Decision<Recommendation> forward(ForwardRecommendation command) {
    LocalDate day = command.forwardedOn();
    return Decision.unless(
        against(RecommendationAction.FORWARD)
            .or(() -> Decide.notBefore(day, consolidation.consolidatedOn())),
        () ->
            Decision.accepted(
                new Recommendation(
                    id, consolidation, new Forwarding(day, command.toAgency()), answers),
                new RecommendationForwarded(
                    id,
                    consolidation.field(),
                    consolidation.level(),
                    consolidation.consolidatedOn(),
                    day,
                    command.toAgency())));
  }

  /**
   * Decides about an answer; after one under study another may follow, on the same or a later day.
   */
  public Decision<Recommendation> recordAnswer(AnswerRecommendation command) {
    return Decision.unless(
        against(RecommendationAction.ANSWER)
            .or(() -> AnswerRules.studiesLeft(answers.size(), command))
            .or(() -> Decide.notBefore(command.answeredOn(), lastStepOn()))
            .or(() -> AnswerRules.namesItsDeadline(command))
            .or(() -> AnswerRules.onlyStudyHasADeadline(command))
            .or(() -> AnswerRules.deadlineLiesAhead(command)),
        () ->
            Decision.accepted(
                new Recommendation(id, consolidation, forwarding, with(command)),
                new RecommendationAnswered(
                    id,
                    consolidation.field(),
                    consolidation.level(),
                    consolidation.consolidatedOn(),
                    sent().forwardedOn(),
                    command.answeredOn(),
                    command.result())));
  }

  private boolean settled() {
    return lastAnswer().filter(last -> last.result().settles()).isPresent();
  }

  /** The forwarding, of a recommendation that the rules found to be forwarded. */
  private Forwarding sent() {
    return Objects.requireNonNull(forwarding);
  }

  private LocalDate lastStepOn() {
    return lastAnswer().map(Answer::answeredOn).orElseGet(() -> sent().forwardedOn());
  }

  private List<Answer> with(AnswerRecommendation command) {
    var next = new Answer(command.answeredOn(), command.result(), command.text(), command.dueOn());
    return Stream.concat(answers.stream(), Stream.of(next)).toList();
  }
}
