package vn.hdnd.cuulong.votercontact.recommendations.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;
import vn.hdnd.cuulong.votercontact.recommendations.Answer;
import vn.hdnd.cuulong.votercontact.recommendations.Level;
import vn.hdnd.cuulong.votercontact.recommendations.Recommendation;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationAction;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationRow;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationStatus;
import vn.hdnd.cuulong.votercontact.recommendations.ResultKind;

@Schema(name = "RecommendationView", description = "A recommendation of voters.")
record RecommendationView(
    String id,
    String text,
    WorkField field,
    Level level,
    List<String> opinionIds,
    int opinionCount,
    LocalDate consolidatedOn,
    RecommendationStatus status,
    @Nullable String toAgency,
    @Nullable LocalDate forwardedOn,
    @Schema(description = "Day of the last answer.") @Nullable LocalDate answeredOn,
    @Schema(description = "Result of the last answer.") @Nullable ResultKind result,
    @Schema(description = "The last answer.") @Nullable String answerText,
    @Schema(description = "Deadline of a result under study.") @Nullable LocalDate dueOn,
    long version,
    @Schema(description = "Every answer in its order; empty in a list.") List<Answer> answers,
    @Schema(description = "Every step in its order; empty in a list.") List<TimelineEntry> timeline,
    @ArraySchema(
            arraySchema = @Schema(description = "What the caller may do with it; empty in a list."))
        List<ActionView<RecommendationAction>> actions) {

  static RecommendationView of(Line<RecommendationRow> line) {
    return of(line, List.of(), List.of(), List.of());
  }

  static RecommendationView of(
      Versioned<Recommendation> found, List<ActionView<RecommendationAction>> actions) {
    Recommendation state = found.state();
    return of(found.line(RecommendationRow::of), state.answers(), TimelineEntry.of(state), actions);
  }

  private static RecommendationView of(
      Line<RecommendationRow> line,
      List<Answer> answers,
      List<TimelineEntry> timeline,
      List<ActionView<RecommendationAction>> actions) {
    RecommendationRow row = line.shown();
    return new RecommendationView(
        line.id(),
        row.text(),
        row.field(),
        row.level(),
        row.opinionIds().stream().map(AggregateId::value).toList(),
        row.opinionIds().size(),
        row.consolidatedOn(),
        row.status(),
        row.toAgency(),
        row.forwardedOn(),
        row.answeredOn(),
        row.result(),
        row.answerText(),
        row.dueOn(),
        line.version(),
        answers,
        timeline,
        actions);
  }
}
