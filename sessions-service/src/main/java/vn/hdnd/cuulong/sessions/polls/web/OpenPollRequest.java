package vn.hdnd.cuulong.sessions.polls.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.polls.OpenPoll;

record OpenPollRequest(
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Id of the sitting.")
        String sittingId,
    @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description =
                "Id of the draft resolution to vote on; absent for another question, such as the"
                    + " agenda.")
        @Nullable String resolutionId,
    @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description =
                "The question; required where there is no draft, whose title is shown otherwise.",
            example = "Thông qua chương trình kỳ họp")
        @Nullable String subject,
    @NotNull @Schema(description = "Whether a deputy may change the choice until the closing.")
        Boolean changeable) {

  OpenPoll command() {
    return new OpenPoll(
        new AggregateId<>(sittingId), AggregateId.ofNullable(resolutionId), subject, changeable);
  }
}
