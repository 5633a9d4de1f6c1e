package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.agenda.DossierPaper;
import vn.hdnd.cuulong.sessions.agenda.ItemPaper;
import vn.hdnd.cuulong.sessions.agenda.Milestone;
import vn.hdnd.cuulong.sessions.agenda.PaperKind;
import vn.hdnd.cuulong.sessions.agenda.PaperNeed;
import vn.hdnd.cuulong.sessions.agenda.PaperStanding;
import vn.hdnd.cuulong.sessions.agenda.RequiredPaper;

@Schema(
    name = "RequiredPaperView",
    description = "A paper that an item needs, and how far the one of this item and kind has come.")
record PaperView(
    PaperKind kind,
    PaperNeed need,
    @Schema(description = "Why it is needed.") LawView rule,
    @Schema(description = "Whether it has to come: it is always needed, or one is on the list.")
        boolean wanted,
    PaperStanding standing,
    @Schema(description = "When it came to stand so; null while it is missing.")
        @Nullable Instant since,
    @Schema(description = "Id of the paper; null if none is on the list.") @Nullable String paperId,
    @Schema(description = "Where it has to be by when, earliest first (H-07).") List<DueView> due) {

  @Schema(name = "DueView", description = "A day by which a milestone wants the paper.")
  record DueView(
      Milestone milestone,
      LocalDate on,
      @Schema(description = "Whether it was not accepted at the end of that day.") boolean late) {

    private static DueView of(RequiredPaper.Due due, boolean late) {
      return new DueView(due.milestone(), due.on(), late);
    }
  }

  static PaperView of(DossierPaper paper, LocalDate today) {
    RequiredPaper required = paper.required();
    @Nullable ItemPaper found = paper.found();
    return new PaperView(
        required.kind(),
        required.need(),
        LawView.of(required.rule()),
        paper.wanted(),
        paper.standing(),
        paper.since(),
        found == null ? null : found.paper(),
        required.due().stream().map(due -> DueView.of(due, paper.isLate(due, today))).toList());
  }
}
