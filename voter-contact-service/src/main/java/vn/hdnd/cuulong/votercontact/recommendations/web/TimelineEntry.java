package vn.hdnd.cuulong.votercontact.recommendations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.votercontact.recommendations.Recommendation;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationAnswered;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationConsolidated;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationForwarded;

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
    steps.add(new TimelineEntry(RecommendationConsolidated.TYPE, made.consolidatedOn(), null));
    if (sent != null) {
      steps.add(
          new TimelineEntry(RecommendationForwarded.TYPE, sent.forwardedOn(), sent.toAgency()));
    }
    state
        .answers()
        .forEach(answer ->
            steps.add(
                new TimelineEntry(
                    RecommendationAnswered.TYPE, answer.answeredOn(), answer.result().name())));
    return List.copyOf(steps);
  }
}
