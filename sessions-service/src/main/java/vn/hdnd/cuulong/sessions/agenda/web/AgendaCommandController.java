package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.agenda.Agenda;
import vn.hdnd.cuulong.sessions.agenda.DraftingAgenda;
import vn.hdnd.cuulong.sessions.agenda.PlanningItem;
import vn.hdnd.cuulong.sessions.agenda.SteppingAgenda;

@RestController
@Tag(
    name = "agendas",
    description =
        "Chương trình kỳ họp và tiến độ chuẩn bị. Agendas of sessions, and the preparation of a"
            + " session.")
final class AgendaCommandController {

  static final String AGENDAS = "/api/sessions/v1/agendas";

  private final DraftingAgenda drafting;
  private final PlanningItem planning;
  private final SteppingAgenda stepping;

  AgendaCommandController(DraftingAgenda drafting, PlanningItem planning, SteppingAgenda stepping) {
    this.drafting = drafting;
    this.planning = planning;
    this.stepping = stepping;
  }

  @PostMapping(AGENDAS)
  @Operation(
      summary = "Dự kiến chương trình kỳ họp. Draft the agenda of a session",
      description =
          """
          Begins the agenda of a session for the Standing Committee (S-20); a session has one. \
          Refused with 404 `session-unknown`, 409 `agenda-already-drafted`, \
          `session-already-closed`.\
          """)
  CommandOutcome draftAgenda(
      CommandContext context, @Valid @RequestBody DraftAgendaRequest request) {
    return drafting.draft(context, new AggregateId<>(request.sessionId()));
  }

  @PostMapping(AGENDAS + "/{id}/items")
  @Operation(
      summary = "Thêm nội dung vào chương trình. Add an item",
      description =
          """
          Adds an item as the last part of its parent; it gets the next id of the agenda. A \
          normative draft states its ground. Once the agenda is approved, the reason is required. \
          Refused with 404 `agenda-item-unknown` (the parent), `resolution-unknown`, 409 \
          `session-already-closed`, `draft-on-the-agenda`, 422 `ground-missing`, \
          `ground-of-another-kind`, `content-of-another-kind`, `draft-of-another-kind`, \
          `item-before-session`, `item-too-deep`, `agenda-full`, `agenda-changed-too-often`, \
          `agenda-change-without-reason`, `date-too-far-ahead`. Source: Law 64/2025/QH15, Article \
          21(1).\
          """)
  CommandOutcome addAgendaItem(
      CommandContext context,
      @PathVariable AggregateId<Agenda> id,
      @Valid @RequestBody AddAgendaItemRequest request) {
    return planning.add(context, id, request.command());
  }

  @PostMapping(AGENDAS + "/{id}/submission")
  @Operation(
      summary = "Ghi hội nghị liên tịch. Put the agenda to the joint conference",
      description =
          """
          Records the day of the joint conference that agreed on the agenda (S-21). Refused with \
          409 `agenda-already-submitted`, `session-already-closed`, 422 `agenda-empty`, \
          `date-in-future`.\
          """)
  CommandOutcome submitAgenda(
      CommandContext context,
      @PathVariable AggregateId<Agenda> id,
      @Valid @RequestBody SubmitAgendaRequest request) {
    return stepping.submit(context, id, request.submittedOn());
  }

  @PostMapping(AGENDAS + "/{id}/approval")
  @Operation(
      summary = "Thông qua chương trình kỳ họp. Approve the agenda",
      description =
          """
          Records that the agenda was sent with the convening decision (S-10), or that the council \
          approved it in the session (S-20). Refused with 409 `agenda-already-approved`, \
          `session-already-closed`, 422 `agenda-not-submitted`, `agenda-empty`, \
          `agenda-sent-after-opening`, `session-not-under-way`, \
          `agenda-approved-before-submission`, `date-in-future`.\
          """)
  CommandOutcome approveAgenda(
      CommandContext context,
      @PathVariable AggregateId<Agenda> id,
      @Valid @RequestBody ApproveAgendaRequest request) {
    return stepping.approve(context, id, request.approval());
  }

  @PostMapping(AGENDAS + "/{id}/milestones")
  @Operation(
      summary = "Ghi mốc chuẩn bị đã hoàn thành. Record a milestone",
      description =
          """
          Records when the files reached the Committee, the verification took place, its report \
          was sent, the announcement was made, or the papers reached the deputies. Another day \
          corrects the one before. Refused with 409 `milestone-unchanged`, 422 \
          `milestone-follows-from-a-step`, `date-in-future`.\
          """)
  CommandOutcome recordMilestone(
      CommandContext context,
      @PathVariable AggregateId<Agenda> id,
      @Valid @RequestBody RecordMilestoneRequest request) {
    return stepping.record(context, id, request.met());
  }
}
