package vn.hdnd.cuulong.sessions.term;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/**
 * A term's line in a list.
 *
 * @param deputies the number in office with its first day; oldest first
 */
public record TermRow(String term, LocalDate startsOn, List<DeputyCount> deputies) {

  /** How rows are made and stored. */
  public static final RowForm<CouncilTerm, TermRow> FORM =
      new RowForm<>(1, TermRow.class, TermRow::of).withoutNumbers();

  public TermRow {
    deputies = List.copyOf(deputies);
  }

  /** Terms are not searchable, because a council has only few. */
  static Row<TermRow> of(CouncilTerm term) {
    var shown = new TermRow(term.term(), term.startsOn(), term.deputies());
    return new Row<>(term.startsOn(), SearchText.of(), shown);
  }
}
