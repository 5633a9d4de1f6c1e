package vn.hdnd.cuulong.regional.conferences.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.regional.conferences.ConferenceRow;
import vn.hdnd.cuulong.regional.conferences.Edition;

@Schema(name = "ConferenceView", description = "A conference in a list.")
record ConferenceView(
    String id,
    String title,
    int ordinal,
    String term,
    @Schema(description = "Id of the council.") String host,
    LocalDate from,
    LocalDate to,
    String theme,
    List<String> subEvents,
    @Schema(description = "Number of submitted papers.") int papers,
    @Schema(description = "Number of accepted papers.") int acceptedPapers,
    long version) {

  static ConferenceView of(Line<ConferenceRow> line) {
    ConferenceRow row = line.shown();
    Edition edition = row.edition();
    return new ConferenceView(
        line.id(),
        edition.title(),
        edition.ordinal(),
        edition.term(),
        edition.host(),
        edition.from(),
        edition.to(),
        edition.theme(),
        edition.subEvents(),
        row.papers(),
        row.acceptedPapers(),
        line.version());
  }
}
