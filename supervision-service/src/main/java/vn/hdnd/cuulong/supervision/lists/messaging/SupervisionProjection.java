package vn.hdnd.cuulong.supervision.lists.messaging;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.inbox.Projection;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.platform.inbox.ViewChange;
import vn.hdnd.cuulong.platform.lists.Place;
import vn.hdnd.cuulong.platform.inbox.lists.ViewQuery;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.supervision.conduct.RecommendationAnswered;
import vn.hdnd.cuulong.supervision.conduct.RecommendationMade;
import vn.hdnd.cuulong.supervision.conduct.RecommendationStatus;
import vn.hdnd.cuulong.supervision.conduct.RecommendationVerified;
import vn.hdnd.cuulong.supervision.conduct.SupervisionConcluded;
import vn.hdnd.cuulong.supervision.conduct.SupervisionOpened;
import vn.hdnd.cuulong.supervision.conduct.SupervisionStatus;

/** The list of supervisions; each recommendation stands under its number. */
final class SupervisionProjection implements Projection {

  @Override
  public String name() {
    return "supervisions";
  }

  @Override
  public String collection() {
    return "supervision_views_2";
  }

  @Override
  public Set<String> types() {
    return Set.of(
        SupervisionOpened.TYPE,
        SupervisionConcluded.TYPE,
        RecommendationMade.TYPE,
        RecommendationAnswered.TYPE,
        RecommendationVerified.TYPE);
  }

  @Override
  public ViewChange on(ReceivedEvent event) {
    return switch (event.type()) {
      case SupervisionOpened.TYPE -> opened(event, event.data(SupervisionOpened.class));
      case SupervisionConcluded.TYPE -> concluded(event.data(SupervisionConcluded.class));
      case RecommendationMade.TYPE -> made(event.data(RecommendationMade.class));
      case RecommendationAnswered.TYPE -> answered(event.data(RecommendationAnswered.class));
      case RecommendationVerified.TYPE -> verified(event.data(RecommendationVerified.class));
      default -> ViewChange.none();
    };
  }

  private static ViewChange opened(ReceivedEvent event, SupervisionOpened fact) {
    return ViewChange.none()
        .set("title", fact.title())
        .set("form", fact.form().name())
        .set("subject", fact.subject().name())
        .set("subjectName", fact.subjectName())
        .set("openedOn", fact.openedOn().toString())
        .set(ViewQuery.PLACE, Place.key(fact.openedOn(), event.time()))
        .set("status", SupervisionStatus.OPEN.name())
        .set("supervisedBodies", fact.supervisedBodies())
        .set(SearchText.FIELD, search(fact).stored());
  }

  private static SearchText search(SupervisionOpened fact) {
    Stream<@Nullable String> own = Stream.of(fact.title(), fact.subjectName());
    return SearchText.of(
        Stream.concat(own, fact.supervisedBodies().stream()).toArray(String[]::new));
  }

  private static ViewChange concluded(SupervisionConcluded fact) {
    return ViewChange.none()
        .set("status", SupervisionStatus.CONCLUDED.name())
        .set("concludedOn", fact.concludedOn().toString());
  }

  private static ViewChange made(RecommendationMade fact) {
    String at = at(fact.recommendation());
    var change =
        ViewChange.none()
            .set(at + "n", fact.recommendation())
            .set(at + "text", fact.text())
            .set(at + "agency", fact.agency())
            .set(at + "status", RecommendationStatus.MADE.name());
    return fact.dueOn() == null ? change : change.set(at + "dueOn", fact.dueOn().toString());
  }

  /** A new answer has not been verified yet, whatever was found of an earlier one. */
  private static ViewChange answered(RecommendationAnswered fact) {
    String at = at(fact.recommendation());
    return ViewChange.none()
        .set(at + "status", RecommendationStatus.ANSWERED.name())
        .set(
            at + "answer",
            Map.of("answeredOn", fact.answeredOn().toString(), "result", fact.result().name()))
        .set(at + "verification", null);
  }

  private static ViewChange verified(RecommendationVerified fact) {
    String at = at(fact.recommendation());
    return ViewChange.none()
        .set(at + "status", RecommendationStatus.VERIFIED.name())
        .set(
            at + "verification",
            Map.of("verifiedOn", fact.verifiedOn().toString(), "result", fact.result().name()));
  }

  private static String at(int recommendation) {
    return "recommendations." + recommendation + ".";
  }
}
