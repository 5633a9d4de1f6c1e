package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.votercontact.opinions.Opinion;
import vn.hdnd.cuulong.votercontact.opinions.WorkField;

/**
 * A recommendation's line in a list, with its last answer; steps not taken yet are null.
 *
 * @param dueOn deadline of a result under study
 */
public record RecommendationRow(
    String text,
    WorkField field,
    Level level,
    List<AggregateId<Opinion>> opinionIds,
    LocalDate consolidatedOn,
    RecommendationStatus status,
    @Nullable String toAgency,
    @Nullable LocalDate forwardedOn,
    @Nullable LocalDate answeredOn,
    @Nullable ResultKind result,
    @Nullable String answerText,
    @Nullable LocalDate dueOn) {

  public static final String LEVEL = "level";
  public static final String STATUS = "status";
  public static final String OPINION_IDS = "opinionIds";

  /** How rows are made and stored. */
  public static final RowForm<Recommendation, RecommendationRow> FORM =
      new RowForm<>(1, RecommendationRow.class, RecommendationRow::of).withoutNumbers();

  public RecommendationRow {
    opinionIds = List.copyOf(opinionIds);
  }

  public static Row<RecommendationRow> of(Recommendation recommendation) {
    Consolidation made = recommendation.consolidation();
    @Nullable Forwarding sent = recommendation.forwarding();
    @Nullable Answer answer = recommendation.lastAnswer().orElse(null);
    var shown =
        new RecommendationRow(
            made.text(),
            made.field(),
            made.level(),
            made.opinionIds(),
            made.consolidatedOn(),
            recommendation.status(),
            sent == null ? null : sent.toAgency(),
            sent == null ? null : sent.forwardedOn(),
            answer == null ? null : answer.answeredOn(),
            answer == null ? null : answer.result(),
            answer == null ? null : answer.text(),
            answer == null ? null : answer.dueOn());
    return new Row<>(made.consolidatedOn(), SearchText.of(made.text(), shown.toAgency()), shown);
  }
}
