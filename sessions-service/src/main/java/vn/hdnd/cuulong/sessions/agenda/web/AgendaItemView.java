package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.sessions.agenda.AgendaItem;
import vn.hdnd.cuulong.sessions.agenda.AgendaItemAction;
import vn.hdnd.cuulong.sessions.agenda.AgendaItemDetails;
import vn.hdnd.cuulong.sessions.agenda.AgendaItemKind;
import vn.hdnd.cuulong.sessions.agenda.ClosedProposal;
import vn.hdnd.cuulong.sessions.agenda.Dossier;
import vn.hdnd.cuulong.sessions.agenda.DraftGround;
import vn.hdnd.cuulong.sessions.agenda.PlacedItem;
import vn.hdnd.cuulong.sessions.agenda.ReportContent;

@Schema(name = "AgendaItemView", description = "An item of an agenda at its place in the tree.")
record AgendaItemView(
    @Schema(description = "Id within the agenda; it never changes.") int n,
    @Schema(description = "Number by position; null for a withdrawn item.", example = "1.2")
        @Nullable String number,
    @Schema(description = "The item that it is a part of; null at the top.")
        @Nullable Integer parent,
    @Schema(description = "1 at the top.") int depth,
    String title,
    AgendaItemKind kind,
    @Nullable LocalDate day,
    @Schema(example = "08:30") @Nullable String at,
    @Nullable Integer minutes,
    @Nullable String presentedBy,
    @Nullable String resolutionId,
    @Nullable DraftGround ground,
    @Nullable ReportContent content,
    @Schema(description = "Null for a public item (S-05).")
        @Nullable ClosedProposal closedOnProposalOf,
    @Schema(description = "Why it was withdrawn; null while it stands.") @Nullable String withdrawn,
    @Nullable Instant takenUpAt,
    @Nullable Instant finishedAt,
    @Schema(description = "Whether the council deals with it now.") boolean present,
    @Schema(description = "Its dossier: the papers that it needs.") List<PaperView> papers,
    List<ActionView<AgendaItemAction>> actions) {

  static AgendaItemView of(
      PlacedItem placed,
      Dossier dossier,
      LocalDate today,
      List<ActionView<AgendaItemAction>> actions) {
    AgendaItem item = placed.item();
    AgendaItemDetails says = item.details();
    return new AgendaItemView(
        item.n(),
        placed.number(),
        item.parent(),
        placed.depth(),
        says.title(),
        says.kind(),
        says.day(),
        says.at(),
        says.minutes(),
        says.presentedBy(),
        says.resolutionId() == null ? null : says.resolutionId().value(),
        says.ground(),
        says.content(),
        says.closedOnProposalOf(),
        item.withdrawn(),
        item.takenUpAt(),
        item.finishedAt(),
        item.dealtWithNow(),
        dossier.of(item).stream().map(paper -> PaperView.of(paper, today)).toList(),
        actions);
  }
}
