package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import vn.hdnd.cuulong.sessions.agenda.Milestone;
import vn.hdnd.cuulong.sessions.agenda.PaperKind;
import vn.hdnd.cuulong.sessions.agenda.PaperNeed;
import vn.hdnd.cuulong.sessions.agenda.RequiredPaper;

@Schema(
    name = "RequiredPaperView",
    description = "A paper that an item needs; its file is found by session, item and kind.")
record PaperView(
    PaperKind kind,
    PaperNeed need,
    @Schema(description = "Why it is needed.") LawView rule,
    @Schema(description = "Where it has to be by when, earliest first (H-07).") List<DueView> due) {

  @Schema(name = "DueView", description = "A day by which a milestone wants the paper.")
  record DueView(Milestone milestone, LocalDate on) {

    private static DueView of(RequiredPaper.Due due) {
      return new DueView(due.milestone(), due.on());
    }
  }

  static PaperView of(RequiredPaper paper) {
    return new PaperView(
        paper.kind(),
        paper.need(),
        LawView.of(paper.rule()),
        paper.due().stream().map(DueView::of).toList());
  }
}
