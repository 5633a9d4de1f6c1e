package vn.hdnd.cuulong.votercontact.reading.messaging;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.inbox.Projection;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.ViewChange;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.votercontact.VoterContactEvents;
import vn.hdnd.cuulong.votercontact.reading.ViewCollections;
import vn.hdnd.cuulong.votercontact.recommendations.Answer;
import vn.hdnd.cuulong.votercontact.recommendations.Recommendation;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationAnswered;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationConsolidated;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationForwarded;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationStatus;
import vn.hdnd.cuulong.votercontact.recommendations.Recommendations;

/**
 * Builds the list of recommendations. Texts and opinions are in no event: they are read from the
 * recommendation itself, which is in the same store, each with the event of the step that set it; a
 * step never changes afterwards. So the view can be dropped and built again from the topic.
 */
final class RecommendationProjection implements Projection {

  private final Recommendations recommendations;

  RecommendationProjection(Recommendations recommendations) {
    this.recommendations = recommendations;
  }

  @Override
  public String name() {
    return "recommendations";
  }

  @Override
  public String collection() {
    return ViewCollections.RECOMMENDATIONS;
  }

  @Override
  public Set<String> types() {
    return Set.of(
        VoterContactEvents.CONSOLIDATED, VoterContactEvents.FORWARDED, VoterContactEvents.ANSWERED);
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    @Nullable Recommendation state =
        recommendations.find(event.council(), event.subject()).map(Versioned::state).orElse(null);
    return switch (event.type()) {
      case VoterContactEvents.CONSOLIDATED ->
          consolidated(event, event.data(RecommendationConsolidated.class), state);
      case VoterContactEvents.FORWARDED ->
          forwarded(event.data(RecommendationForwarded.class), state);
      case VoterContactEvents.ANSWERED -> answered(event.data(RecommendationAnswered.class), state);
      default -> ViewChange.none();
    };
  }

  private static ViewChange consolidated(
      ReceivedEvent event, RecommendationConsolidated fact, @Nullable Recommendation state) {
    ViewChange change =
        status(RecommendationStatus.CONSOLIDATED)
            .set("day", fact.consolidatedOn().toString())
            .set(ViewQuery.PLACE, Place.key(fact.consolidatedOn(), event.time()))
            .set("field", fact.field().name())
            .set("level", fact.level().name())
            .set("opinionCount", fact.opinions());
    return state == null
        ? change
        : change
            .set("text", state.consolidation().text())
            .set("opinionIds", state.consolidation().opinionIds())
            .set(SearchText.FIELD, search(state).stored());
  }

  private static ViewChange forwarded(
      RecommendationForwarded fact, @Nullable Recommendation state) {
    ViewChange change =
        status(RecommendationStatus.FORWARDED)
            .set("forwardedOn", fact.forwardedOn().toString())
            .set("toAgency", fact.toAgency());
    return state == null ? change : change.set(SearchText.FIELD, search(state).stored());
  }

  private static ViewChange answered(RecommendationAnswered fact, @Nullable Recommendation state) {
    ViewChange change =
        status(RecommendationStatus.ANSWERED)
            .set("answeredOn", fact.answeredOn().toString())
            .set("result", fact.result().name());
    return state == null
        ? change
        : answerOf(fact, state)
            .map(told -> change.set("answerText", told.text()).set("dueOn", text(told.dueOn())))
            .orElse(change);
  }

  /** The recommendation may have been answered again since: the event says which answer it was. */
  private static Optional<Answer> answerOf(RecommendationAnswered fact, Recommendation state) {
    return state.answers().reversed().stream()
        .filter(
            told -> told.answeredOn().equals(fact.answeredOn()) && told.result() == fact.result())
        .findFirst();
  }

  private static SearchText search(Recommendation state) {
    var sent = state.forwarding();
    return SearchText.of(state.consolidation().text(), sent == null ? null : sent.toAgency());
  }

  private static ViewChange status(RecommendationStatus status) {
    return ViewChange.none().set("status", status.name());
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
