package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.web.json.TextFormats;
import vn.hdnd.cuulong.sessions.agenda.AddAgendaItem;
import vn.hdnd.cuulong.sessions.agenda.AgendaItemDetails;
import vn.hdnd.cuulong.sessions.agenda.AgendaItemKind;
import vn.hdnd.cuulong.sessions.agenda.ClosedProposal;
import vn.hdnd.cuulong.sessions.agenda.DraftGround;
import vn.hdnd.cuulong.sessions.agenda.ReportContent;

record AddAgendaItemRequest(
    @Min(1) @Schema(description = "The item that it is a part of; absent at the top.")
        @Nullable Integer parent,
    @NotNull
        @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(
            description = "What the item is about.",
            example = "Báo cáo kinh tế - xã hội 6 tháng đầu năm")
        String title,
    @NotNull @Schema(description = "Its required papers follow from the kind.") AgendaItemKind kind,
    @Schema(description = "Planned day; not before the opening.", example = "2025-12-08")
        @Nullable LocalDate day,
    @Size(max = 5)
        @Pattern(regexp = ItemTexts.TIME)
        @Schema(description = "Planned time of the day.", example = "08:30")
        @Nullable String at,
    @Min(1) @Max(1440) @Schema(description = "Planned duration in minutes.", example = "30")
        @Nullable Integer minutes,
    @Size(max = 300)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "The body that presents it.", example = "Ủy ban nhân dân tỉnh")
        @Nullable String presentedBy,
    @Size(max = 60)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "The draft resolution of the same session that it is about.")
        @Nullable String resolutionId,
    @Schema(
            description =
                "Required for a normative draft: its ground by Law 64/2025/QH15, Article 21(1).")
        @Nullable DraftGround ground,
    @Schema(description = "Of a report: what it reports about (S-26).")
        @Nullable ReportContent content,
    @Schema(
            description =
                "For a closed item: on whose proposal the council decides so (S-05); absent for a"
                    + " public one.")
        @Nullable ClosedProposal closedOnProposalOf,
    @Size(max = 500)
        @Pattern(regexp = TextFormats.LINE, message = TextFormats.LINE_MESSAGE)
        @Schema(description = "Why; required once the agenda is approved.")
        @Nullable String reason) {

  AddAgendaItem command() {
    return new AddAgendaItem(
        parent,
        new AgendaItemDetails(
            title,
            kind,
            day,
            at,
            minutes,
            presentedBy,
            AggregateId.ofNullable(resolutionId),
            ground,
            content,
            closedOnProposalOf),
        reason);
  }
}
