package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent.RecommendationAnswered;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent.RecommendationMade;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent.RecommendationVerified;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent.SupervisionConcluded;
import vn.hdnd.cuulong.supervision.conduct.SupervisionEvent.SupervisionOpened;
import vn.hdnd.cuulong.supervision.refusal.SupervisionRefusal;

/**
 * A supervision with its recommendations: they begin with its conclusion and are numbered within
 * it.
 *
 * @param conclusion null while it is open
 * @param recommendations empty while it is open; number {@code n} is at index {@code n - 1}
 */
public record Supervision(
    AggregateId<Supervision> id,
    CouncilId council,
    String title,
    SupervisionForm form,
    SupervisionSubject subject,
    @Nullable String subjectName,
    LocalDate openedOn,
    List<String> supervisedBodies,
    @Nullable Conclusion conclusion,
    List<Recommendation> recommendations) {

  public Supervision {
    supervisedBodies = List.copyOf(supervisedBodies);
    recommendations = List.copyOf(recommendations);
  }

  public static Decision<Supervision> open(
      CouncilId council, AggregateId<Supervision> id, OpenSupervision command) {
    var opened =
        new Supervision(
            id,
            council,
            command.title(),
            command.form(),
            command.subject(),
            command.subjectName(),
            command.openedOn(),
            command.supervisedBodies(),
            null,
            List.of());
    return Decision.unless(
        OpeningRules.subjectNamed(command)
            .or(() -> OpeningRules.someoneSupervised(command))
            .or(() -> OpeningRules.formOfTheSubject(command)),
        () -> Decision.accepted(opened, SupervisionOpened.of(opened)));
  }

  /** Why it does not take an action, whatever the command says. */
  public Optional<Refusal> against(SupervisionAction action) {
    return switch (action) {
      case CONCLUDE -> ConclusionRules.once(conclusion);
    };
  }

  public Decision<Supervision> conclude(ConcludeSupervision command) {
    return Decision.unless(
        against(SupervisionAction.CONCLUDE)
            .or(() -> ConclusionRules.notBeforeTheOpening(command.concludedOn(), openedOn))
            .or(() -> ConclusionRules.dueAfterTheConclusion(command)),
        () -> concluded(command));
  }

  public Decision<Supervision> answer(int n, AnswerRecommendation command) {
    return recommendation(n)
        .map(found ->
            Decision.unless(
                found
                    .against(RecommendationAction.ANSWER, command.answeredOn())
                    .or(() -> FollowUpRules.answeredInOrder(found, command.answeredOn())),
                () -> answered(found, command)))
        .orElseGet(() -> unknown(n));
  }

  public Decision<Supervision> verify(int n, VerifyRecommendation command) {
    return recommendation(n)
        .map(found ->
            Decision.unless(
                found
                    .against(RecommendationAction.VERIFY, command.verifiedOn())
                    .or(() -> FollowUpRules.ofTheLastAnswer(found, command.ofAnswer()))
                    .or(() -> FollowUpRules.verifiedInOrder(found, command.verifiedOn())),
                () -> verified(found, command)))
        .orElseGet(() -> unknown(n));
  }

  public SupervisionStatus status() {
    return conclusion == null ? SupervisionStatus.OPEN : SupervisionStatus.CONCLUDED;
  }

  private Optional<Recommendation> recommendation(int n) {
    return recommendations.stream().filter(each -> each.n() == n).findFirst();
  }

  private Decision<Supervision> concluded(ConcludeSupervision command) {
    LocalDate day = command.concludedOn();
    List<Recommendation> made =
        IntStream.range(0, command.recommendations().size())
            .mapToObj(i -> Recommendation.made(i + 1, day, command.recommendations().get(i)))
            .toList();
    var events = new ArrayList<DomainEvent>();
    events.add(new SupervisionConcluded(id, form, subject, openedOn, day, made.size()));
    made.forEach(each -> events.add(RecommendationMade.of(id, each)));
    return Decision.accepted(with(new Conclusion(day, command.summary()), made), events);
  }

  private Decision<Supervision> answered(Recommendation found, AnswerRecommendation command) {
    return Decision.accepted(
        with(found.answered(command)),
        new RecommendationAnswered(
            id, found.n(), found.agency(), found.madeOn(), command.answeredOn(), command.result()));
  }

  private Decision<Supervision> verified(Recommendation found, VerifyRecommendation command) {
    return Decision.accepted(
        with(found.verified(command)),
        new RecommendationVerified(
            id, found.n(), found.agency(), found.madeOn(), command.verifiedOn(), command.result()));
  }

  private Supervision with(Recommendation changed) {
    return with(
        conclusion,
        recommendations.stream().map(each -> each.n() == changed.n() ? changed : each).toList());
  }

  private Supervision with(@Nullable Conclusion end, List<Recommendation> all) {
    return new Supervision(
        id, council, title, form, subject, subjectName, openedOn, supervisedBodies, end, all);
  }

  private static Decision<Supervision> unknown(int n) {
    return Decision.refused(
        Refusal.of(SupervisionRefusal.RECOMMENDATION_UNKNOWN, Map.of("n", Integer.toString(n))));
  }
}
