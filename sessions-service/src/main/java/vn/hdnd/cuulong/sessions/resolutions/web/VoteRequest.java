package vn.hdnd.cuulong.sessions.resolutions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.resolutions.RecordVote;

record VoteRequest(
    @NotNull
        @Schema(
            description = "Day of the vote: one of the session's, not before the submission.",
            example = "2025-12-10")
        LocalDate votedOn,
    @NotNull @Valid TallyRequest tally,
    @Min(1)
        @Max(99_999)
        @Schema(
            description =
                "Number that it received on paper, which says that it was adopted; absent for the"
                    + " next free one of its series. A rejected one receives none; more than 200 above the"
                    + " series needs office-lead.",
            example = "42")
        @Nullable Integer number) {

  RecordVote command() {
    return new RecordVote(votedOn, tally.tally(), number);
  }
}
