package vn.hdnd.cuulong.sessions.resolutions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.sessions.resolutions.DocumentNumber;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionEvent.ResolutionAdopted;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionEvent.ResolutionRejected;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionEvent.ResolutionSubmitted;
import vn.hdnd.cuulong.sessions.resolutions.Vote;

@Schema(name = "TimelineEntry", description = "One step of a resolution.")
record TimelineEntry(
    @Schema(
            description = "Type of the step's event.",
            example = "vn.hdnd.sessions.resolution-adopted.v1")
        String type,
    @Schema(description = "Day of the step.") LocalDate on,
    @Schema(
            description = "The submitting body, or document number and votes in favour of all.",
            example = "42/2025/NQ-HĐND · 101/108")
        @Nullable String detail) {

  static List<TimelineEntry> of(Resolution resolution) {
    var submitted =
        new TimelineEntry(
            EventType.nameOf(ResolutionSubmitted.class),
            resolution.submittedOn(),
            resolution.submittedBy());
    @Nullable Vote vote = resolution.vote();
    return vote == null ? List.of(submitted) : List.of(submitted, of(vote));
  }

  private static TimelineEntry of(Vote vote) {
    String share = vote.tally().inFavour() + "/" + vote.deputiesInOffice();
    @Nullable DocumentNumber number = vote.number();
    return number == null
        ? new TimelineEntry(EventType.nameOf(ResolutionRejected.class), vote.votedOn(), share)
        : new TimelineEntry(
            EventType.nameOf(ResolutionAdopted.class),
            vote.votedOn(),
            number.text() + " · " + share);
  }
}
