package vn.hdnd.cuulong.regional.conferences;

import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/**
 * A conference's line in a list.
 *
 * @param papers the number of submitted papers
 * @param acceptedPapers the number of accepted papers
 */
public record ConferenceRow(Edition edition, int papers, int acceptedPapers) {

  /** How rows are made and stored. The list is not searchable. */
  public static final RowForm<Conference, ConferenceRow> FORM =
      new RowForm<>(1, ConferenceRow.class, ConferenceRow::of).overAllCouncils().withoutNumbers();

  static Row<ConferenceRow> of(Conference conference) {
    Edition edition = conference.edition();
    long accepted =
        conference.papers().stream().filter(paper -> paper.acceptedOn() != null).count();
    return new Row<>(
        edition.from(),
        SearchText.of(),
        new ConferenceRow(edition, conference.papers().size(), Math.toIntExact(accepted)));
  }
}
