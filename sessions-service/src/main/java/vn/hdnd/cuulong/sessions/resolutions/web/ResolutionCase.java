package vn.hdnd.cuulong.sessions.resolutions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.sessions.resolutions.DocumentNumber;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionAction;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionKind;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionStatus;
import vn.hdnd.cuulong.sessions.resolutions.Vote;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Tally;
import vn.hdnd.cuulong.sessions.voting.VotingLaw;

@Schema(
    name = "ResolutionCase",
    description = "A resolution with its steps; what only the vote tells is null before it.")
record ResolutionCase(
    String id,
    String sessionId,
    String title,
    ResolutionKind kind,
    Matter matter,
    LocalDate submittedOn,
    @Schema(description = "The body that submitted it.") String submittedBy,
    ResolutionStatus status,
    @Nullable LocalDate votedOn,
    @Nullable Tally tally,
    @Schema(description = "Deputies in office on the day of the vote (V-07).")
        @Nullable Integer deputiesInOffice,
    @Schema(description = "Of an adopted resolution (N-04).", example = "42/2025/NQ-HĐND")
        @Nullable String documentNumber,
    @Schema(description = "The majority in force on the day of the vote; before it, today's.")
        @Nullable RuleView rule,
    @Schema(description = "For If-Match.") long version,
    List<TimelineEntry> timeline,
    List<ActionView<ResolutionAction>> actions) {

  static ResolutionCase of(
      Versioned<Resolution> found,
      LocalDate today,
      Locale language,
      List<ActionView<ResolutionAction>> actions) {
    Resolution resolution = found.state();
    @Nullable Vote vote = resolution.vote();
    @Nullable DocumentNumber number = vote == null ? null : vote.number();
    LocalDate day = vote == null ? today : vote.votedOn();
    return new ResolutionCase(
        found.id().value(),
        resolution.sessionId().value(),
        resolution.title(),
        resolution.kind(),
        resolution.matter(),
        resolution.submittedOn(),
        resolution.submittedBy(),
        resolution.status(),
        vote == null ? null : vote.votedOn(),
        vote == null ? null : vote.tally(),
        vote == null ? null : vote.deputiesInOffice(),
        number == null ? null : number.text(),
        VotingLaw.on(day, resolution.matter())
            .map(rule -> RuleView.of(rule, language))
            .orElse(null),
        found.version(),
        TimelineEntry.of(resolution),
        actions);
  }
}
