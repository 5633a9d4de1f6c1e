package vn.hdnd.cuulong.votercontact.recommendations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.votercontact.recommendations.Recommendation;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationEvent.RecommendationAnswered;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationEvent.RecommendationConsolidated;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationEvent.RecommendationForwarded;

@Schema(name = "TimelineEntry", description = "One step of a recommendation.")
record TimelineEntry(
    @Schema(description = "Type of the step's event.") String type,
    @Schema(description = "Day of the step.") LocalDate on,
    @Schema(description = "Agency or kind of result, where there is one.")
        @Nullable String detail) {

  static List<TimelineEntry> of(Recommendation state) {
    var steps = new ArrayList<TimelineEntry>();
    var made = state.consolidation();
    var sent = state.forwarding();
    steps.add(
        new TimelineEntry(
            EventType.nameOf(RecommendationConsolidated.class), made.consolidatedOn(), null));
    if (sent != null) {
      steps.add(
          new TimelineEntry(
              EventType.nameOf(RecommendationForwarded.class),
              sent.forwardedOn(),
              sent.toAgency()));
    }
    state
        .answers()
        .forEach(answer ->
            steps.add(
                new TimelineEntry(
                    EventType.nameOf(RecommendationAnswered.class),
                    answer.answeredOn(),
                    answer.result().name())));
    return List.copyOf(steps);
  }
}
