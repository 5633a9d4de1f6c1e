package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.sessions.agenda.Agenda;
import vn.hdnd.cuulong.sessions.agenda.AgendaAction;
import vn.hdnd.cuulong.sessions.agenda.AgendaApproval;
import vn.hdnd.cuulong.sessions.agenda.AgendaChange;
import vn.hdnd.cuulong.sessions.agenda.AgendaChangeKind;
import vn.hdnd.cuulong.sessions.agenda.AgendaItem;
import vn.hdnd.cuulong.sessions.agenda.AgendaItemAction;
import vn.hdnd.cuulong.sessions.agenda.AgendaStage;
import vn.hdnd.cuulong.sessions.agenda.ApprovalForm;
import vn.hdnd.cuulong.sessions.agenda.Dossier;

@Schema(name = "AgendaCase", description = "The agenda of a session with its items.")
record AgendaCase(
    String id,
    String sessionId,
    LocalDate opensOn,
    AgendaStage stage,
    @Schema(description = "Day of the joint conference (S-21); null before it.")
        @Nullable LocalDate submittedOn,
    List<ApprovalView> approvals,
    @Schema(description = "From the top down, each parent before its parts.")
        List<AgendaItemView> items,
    @Schema(description = "What was changed after the approval, oldest first.")
        List<ChangeView> changes,
    @Schema(description = "For If-Match.") long version,
    List<ActionView<AgendaAction>> actions) {

  @Schema(name = "AgendaApprovalView", description = "An approval of an agenda.")
  record ApprovalView(
      ApprovalForm form,
      LocalDate approvedOn,
      @Schema(description = "Number of the convening decision.") @Nullable String decision) {

    private static ApprovalView of(AgendaApproval approval) {
      return new ApprovalView(approval.form(), approval.on(), approval.document());
    }
  }

  @Schema(name = "AgendaChangeView", description = "A change of an agenda after its approval.")
  record ChangeView(
      @Schema(description = "Id of the item.") int item,
      AgendaChangeKind kind,
      String title,
      String reason,
      LocalDate changedOn) {

    private static ChangeView of(AgendaChange change) {
      return new ChangeView(
          change.n(), change.kind(), change.title(), change.reason(), change.on());
    }
  }

  static AgendaCase of(
      Versioned<Agenda> found,
      Dossier dossier,
      LocalDate today,
      List<ActionView<AgendaAction>> actions,
      Function<AgendaItem, List<ActionView<AgendaItemAction>>> ofItem) {
    Agenda agenda = found.state();
    return new AgendaCase(
        found.id().value(),
        agenda.sessionId().value(),
        agenda.opensOn(),
        agenda.stage(),
        agenda.submittedOn(),
        agenda.approvals().stream().map(ApprovalView::of).toList(),
        agenda.items().inOrder().stream()
            .map(placed -> AgendaItemView.of(placed, dossier, today, ofItem.apply(placed.item())))
            .toList(),
        agenda.changes().stream().map(ChangeView::of).toList(),
        found.version(),
        actions);
  }
}
