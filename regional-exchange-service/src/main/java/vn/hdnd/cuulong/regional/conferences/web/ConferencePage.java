package vn.hdnd.cuulong.regional.conferences.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.regional.conferences.Conference;
import vn.hdnd.cuulong.regional.conferences.ConferenceAction;
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
    long version,
    List<ActionView<ConferenceAction>> actions) {

  static ConferencePage of(
      Versioned<Conference> found,
      List<PaperView> papers,
      List<ActionView<ConferenceAction>> actions) {
    Conference conference = found.state();
    Edition edition = conference.edition();
    return new ConferencePage(
        conference.id().value(),
        edition.title(),
        edition.ordinal(),
        edition.term(),
        edition.host(),
        edition.from(),
        edition.to(),
        edition.theme(),
        edition.subEvents(),
        papers,
        found.version(),
        actions);
  }
}
