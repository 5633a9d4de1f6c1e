package vn.hdnd.cuulong.votercontact.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;
import vn.hdnd.cuulong.votercontact.recommendations.Level;
import vn.hdnd.cuulong.votercontact.recommendations.Recommendation;
import vn.hdnd.cuulong.votercontact.recommendations.RecommendationStatus;
import vn.hdnd.cuulong.votercontact.recommendations.ResultKind;

/**
 * A recommendation as a list has it, with its last answer; what has not happened yet is null.
 *
 * @param dueOn deadline of a result under study
 */
public record RecommendationItem(
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
    @Nullable LocalDate answeredOn,
    @Nullable ResultKind result,
    @Nullable String answerText,
    @Nullable LocalDate dueOn,
    long version) {

  public RecommendationItem {
    opinionIds = List.copyOf(opinionIds);
  }

  public static RecommendationItem of(Versioned<Recommendation> found) {
    Recommendation state = found.state();
    var made = state.consolidation();
    var sent = state.forwarding();
    var answer = state.lastAnswer().orElse(null);
    return new RecommendationItem(
        found.id(),
        made.text(),
        made.field(),
        made.level(),
        made.opinionIds(),
        made.opinionIds().size(),
        made.consolidatedOn(),
        state.status(),
        sent == null ? null : sent.toAgency(),
        sent == null ? null : sent.forwardedOn(),
        answer == null ? null : answer.answeredOn(),
        answer == null ? null : answer.result(),
        answer == null ? null : answer.text(),
        answer == null ? null : answer.dueOn(),
        found.version());
  }
}
