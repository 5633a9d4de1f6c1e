package vn.hdnd.cuulong.sessions.term;

import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/**
 * A term as a list shows it.
 *
 * @param deputies how many are in office, by the day from which it holds; oldest first
 */
public record TermRow(String term, LocalDate startsOn, List<DeputyCount> deputies) {

  /** How rows are made and kept. */
  public static final RowForm<CouncilTerm, TermRow> FORM =
      new RowForm<>(1, TermRow.class, TermRow::of).withoutNumbers();

  public TermRow {
    deputies = List.copyOf(deputies);
  }

  /** A council has too few terms to search them. */
  static Row<TermRow> of(CouncilTerm term) {
    var shown = new TermRow(term.term(), term.startsOn(), term.deputies());
    return new Row<>(term.startsOn(), SearchText.of(), shown);
  }
}
