package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.sessions.agenda.Dossier;
import vn.hdnd.cuulong.sessions.agenda.Milestone;
import vn.hdnd.cuulong.sessions.agenda.MilestoneState;
import vn.hdnd.cuulong.sessions.agenda.PaperKind;
import vn.hdnd.cuulong.sessions.agenda.Preparation;
import vn.hdnd.cuulong.sessions.agenda.ReportContent;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.SessionKind;

@Schema(
    name = "SessionPreparation",
    description = "The critical path of a session: what is due when, and what a delay endangers.")
record PreparationView(
    String sessionId,
    SessionKind kind,
    LocalDate opensOn,
    @Schema(description = "Null while the session has no agenda.") @Nullable String agendaId,
    @Schema(description = "By due day, earliest first.") List<StepView> steps,
    @Schema(description = "The first that is neither done nor over; null if there is none.")
        @Nullable Milestone next,
    @Schema(description = "Why a regular session looks at the reports; null where none is known.")
        @Nullable LawView contents,
    @Schema(description = "Reports that no item of the agenda has (S-26).")
        List<ReportContent> missing) {

  @Schema(name = "MilestoneView", description = "A milestone of a session's preparation.")
  record StepView(
      Milestone milestone,
      @Schema(description = "Days before the opening, counted backwards (H-07).") int days,
      LawView rule,
      LocalDate dueOn,
      MilestoneState state,
      @Nullable LocalDate doneOn,
      @Schema(description = "Whether the day follows from the papers; nobody recorded it.")
          boolean derived,
      @Schema(description = "Numbers of the items whose papers it is about.") List<String> items,
      @Schema(description = "The items whose papers for it are not all accepted.")
          List<LackView> lacking,
      @Schema(description = "What cannot be in time if this is late.") List<Milestone> endangers) {

    private static StepView of(Preparation.Step step) {
      return new StepView(
          step.milestone(),
          step.rule().value(),
          LawView.of(step.rule()),
          step.dueOn(),
          step.state(),
          step.doneOn(),
          step.derived(),
          step.items(),
          step.lacking().stream().map(LackView::of).toList(),
          step.endangers());
    }
  }

  @Schema(name = "LackView", description = "The papers that an item still lacks.")
  record LackView(
      @Schema(description = "Id of the item within the agenda.") int n,
      @Schema(description = "Number of the item by position.", example = "1.2") String number,
      List<PaperKind> kinds) {

    private static LackView of(Dossier.Lack lack) {
      return new LackView(lack.n(), lack.number(), lack.kinds());
    }
  }

  static PreparationView of(Session session, @Nullable String agendaId, Preparation preparation) {
    @Nullable DatedRule<?> contents = preparation.contents();
    return new PreparationView(
        session.id().value(),
        session.kind(),
        session.opensOn(),
        agendaId,
        preparation.steps().stream().map(StepView::of).toList(),
        preparation.next(),
        contents == null ? null : LawView.of(contents),
        preparation.missing());
  }
}
