package vn.hdnd.cuulong.regional.conferences.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.regional.conferences.Conference;
import vn.hdnd.cuulong.regional.conferences.Edition;

@Schema(name = "ConferencePage", description = "A conference with its papers.")
record ConferencePage(
    String id,
    String title,
    int ordinal,
    String term,
    @Schema(description = "Id of the council.") String host,
    LocalDate from,
    LocalDate to,
    String theme,
    List<String> subEvents,
    List<PaperView> papers,
    long version) {

  static ConferencePage of(Conference conference, long version) {
    Edition edition = conference.edition();
    return new ConferencePage(
        conference.id(),
        edition.title(),
        edition.ordinal(),
        edition.term(),
        edition.host(),
        edition.from(),
        edition.to(),
        edition.theme(),
        edition.subEvents(),
        conference.papers().stream().map(PaperView::of).toList(),
        version);
  }
}
