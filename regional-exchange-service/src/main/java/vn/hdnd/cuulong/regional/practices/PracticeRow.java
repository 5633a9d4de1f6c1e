package vn.hdnd.cuulong.regional.practices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.regional.refusal.OfficeDays;

/**
 * A practice's line in a list.
 *
 * @param field null while it is a draft
 * @param adoptedBy ids of the councils that adopted it, in order
 */
public record PracticeRow(
    String title,
    PracticeStatus status,
    @Nullable String field,
    @Nullable LocalDate sharedOn,
    @Nullable String decision,
    List<CouncilId> adoptedBy) {

  public static final String STATUS = "status";

  /** How rows are made and stored. */
  public static final RowForm<Practice, PracticeRow> FORM =
      new RowForm<>(1, PracticeRow.class, PracticeRow::of).overAllCouncils();

  public PracticeRow {
    adoptedBy = List.copyOf(adoptedBy);
  }

  static Row<PracticeRow> of(Practice practice, Instant written) {
    Sharing sharing = practice.sharing();
    return sharing == null ? draft(practice, written) : shared(practice, sharing);
  }

  /** Returns the row of a draft, which shows and finds only its title. */
  private static Row<PracticeRow> draft(Practice practice, Instant written) {
    String title = practice.card().title();
    return new Row<>(
        LocalDate.ofInstant(written, OfficeDays.ZONE),
        SearchText.of(title),
        new PracticeRow(title, PracticeStatus.DRAFT, null, null, null, List.of()));
  }

  private static Row<PracticeRow> shared(Practice practice, Sharing sharing) {
    PracticeCard card = practice.card();
    return new Row<>(
        sharing.sharedOn(),
        SearchText.of(card.title(), card.field(), card.problem(), card.result())
            .numbered(sharing.decision()),
        new PracticeRow(
            card.title(),
            PracticeStatus.SHARED,
            card.field(),
            sharing.sharedOn(),
            sharing.decision(),
            practice.adoptions().stream().map(Adoption::council).toList()));
  }
}
