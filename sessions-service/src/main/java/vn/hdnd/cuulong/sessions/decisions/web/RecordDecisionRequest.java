package vn.hdnd.cuulong.sessions.decisions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.decisions.DecisionDetails;
import vn.hdnd.cuulong.sessions.decisions.DecisionGround;
import vn.hdnd.cuulong.sessions.decisions.RecordDecision;
import vn.hdnd.cuulong.sessions.decisions.UrgentField;

record RecordDecisionRequest(
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Id of the term.")
        String termId,
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Number and symbol on the paper.", example = "31/NQ-TTHĐND")
        String number,
    @NotNull
        @Schema(description = "Day of the decision; not in the future.", example = "2026-09-14")
        LocalDate day,
    @NotNull @Schema(description = "An urgent matter (S-45), or office holders (S-46).")
        DecisionGround ground,
    @Schema(description = "What is urgent; required with URGENT, and absent otherwise.")
        @Nullable UrgentField field,
    @NotNull
        @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "Title of the decision.",
            example = "Bổ sung kinh phí khắc phục sạt lở bờ sông Tiền")
        String title) {

  RecordDecision command() {
    return new RecordDecision(
        new AggregateId<>(termId), new DecisionDetails(number, day, ground, field, title));
  }
}
