package vn.hdnd.cuulong.supervision.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/**
 * A supervision's line in a list.
 *
 * @param recommendations by their numbers; none before the conclusion
 */
public record SupervisionRow(
    String title,
    SupervisionForm form,
    SupervisionSubject subject,
    @Nullable String subjectName,
    LocalDate openedOn,
    @Nullable LocalDate concludedOn,
    SupervisionStatus status,
    List<String> supervisedBodies,
    List<RecommendationRow> recommendations) {

  /** The component {@code form}; {@link #FORM} defines how rows are made. */
  public static final String FORM_OF_SUPERVISION = "form";

  public static final String STATUS = "status";

  /** How rows are made and stored. */
  public static final RowForm<Supervision, SupervisionRow> FORM =
      new RowForm<>(1, SupervisionRow.class, SupervisionRow::of).withoutNumbers();

  public SupervisionRow {
    supervisedBodies = List.copyOf(supervisedBodies);
    recommendations = List.copyOf(recommendations);
  }

  static Row<SupervisionRow> of(Supervision supervision) {
    @Nullable Conclusion conclusion = supervision.conclusion();
    var shown =
        new SupervisionRow(
            supervision.title(),
            supervision.form(),
            supervision.subject(),
            supervision.subjectName(),
            supervision.openedOn(),
            conclusion == null ? null : conclusion.concludedOn(),
            supervision.status(),
            supervision.supervisedBodies(),
            supervision.recommendations().stream().map(RecommendationRow::of).toList());
    return new Row<>(supervision.openedOn(), search(supervision), shown);
  }

  private static SearchText search(Supervision supervision) {
    Stream<@Nullable String> own = Stream.of(supervision.title(), supervision.subjectName());
    return SearchText.of(
        Stream.concat(own, supervision.supervisedBodies().stream()).toArray(String[]::new));
  }
}
