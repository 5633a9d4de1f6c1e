package vn.hdnd.cuulong.sessions.deputies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * A deputy's line in a list.
 *
 * @param state the latest recorded one
 */
public record DeputyRow(
    AggregateId<CouncilTerm> termId,
    String name,
    @Nullable String group,
    @Nullable String constituency,
    LocalDate since,
    DeputyState state) {

  public static final String TERM_ID = "termId";
  public static final String STATE = "state";

  /** How rows are made and stored. */
  public static final RowForm<Deputy, DeputyRow> FORM =
      new RowForm<>(1, DeputyRow.class, DeputyRow::of).withoutNumbers();

  static Row<DeputyRow> of(Deputy deputy) {
    var shown =
        new DeputyRow(
            deputy.termId(),
            deputy.name(),
            deputy.group(),
            deputy.details().constituency(),
            deputy.since(),
            deputy.states().getLast().state());
    return new Row<>(deputy.since(), SearchText.of(deputy.name()), shown);
  }
}
