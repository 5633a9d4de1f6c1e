package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.agenda.Agenda;
import vn.hdnd.cuulong.sessions.agenda.PlanningItem;
import vn.hdnd.cuulong.sessions.agenda.TakingUpItem;

@RestController
@RequestMapping(AgendaCommandController.AGENDAS + "/{id}/items/{n}")
@Tag(name = "agendas")
class AgendaItemController {

  private static final String N = "Số định danh của nội dung, từ 1. Id of the item, from 1.";

  private final PlanningItem planning;
  private final TakingUpItem takingUp;

  AgendaItemController(PlanningItem planning, TakingUpItem takingUp) {
    this.planning = planning;
    this.takingUp = takingUp;
  }

  @PostMapping("/change")
  @Operation(
      summary = "Sửa nội dung trong chương trình. Change an item",
      description =
          """
          The request holds all that the item says from now on. Refused as an addition is, and with \
          404 `agenda-item-unknown`, 409 `agenda-item-withdrawn`, `item-unchanged`.\
          """)
  CommandOutcome changeAgendaItem(
      CommandContext context,
      @PathVariable AggregateId<Agenda> id,
      @Parameter(description = N) @PathVariable int n,
      @Valid @RequestBody ChangeAgendaItemRequest request) {
    return planning.change(context, id, n, request.command());
  }

  @PostMapping("/move")
  @Operation(
      summary = "Chuyển vị trí nội dung. Move an item",
      description =
          """
          Gives an item, with its parts, another place; the numbers follow from the places. \
          Refused with 404 `agenda-item-unknown`, 409 `agenda-item-withdrawn`, \
          `session-already-closed`, 422 `item-below-itself`, `item-too-deep`, \
          `agenda-change-without-reason`, `agenda-changed-too-often`.\
          """)
  CommandOutcome moveAgendaItem(
      CommandContext context,
      @PathVariable AggregateId<Agenda> id,
      @Parameter(description = N) @PathVariable int n,
      @Valid @RequestBody MoveAgendaItemRequest request) {
    return planning.move(context, id, n, request.command());
  }

  @PostMapping("/removal")
  @Operation(
      summary = "Bỏ hoặc rút nội dung. Remove or withdraw an item",
      description =
          """
          Removes an item from a draft. Once the agenda was put to the joint conference, the item \
          is withdrawn for a reason and stays in the record. Refused with 404 \
          `agenda-item-unknown`, 409 `agenda-item-withdrawn`, `item-has-parts`, \
          `item-was-taken-up`, `session-already-closed`, 422 `agenda-change-without-reason`, \
          `agenda-changed-too-often`.\
          """)
  CommandOutcome removeAgendaItem(
      CommandContext context,
      @PathVariable AggregateId<Agenda> id,
      @Parameter(description = N) @PathVariable int n,
      @Valid @RequestBody RemoveAgendaItemRequest request) {
    return planning.remove(context, id, n, request.reason());
  }

  @PostMapping("/start")
  @Operation(
      summary = "Bắt đầu nội dung. Take up an item",
      description =
          """
          The council deals with this item now; with one at a time. An item that was finished may \
          be taken up again. Refused with 404 `agenda-item-unknown`, 409 `another-item-present`, \
          `agenda-item-withdrawn`, `session-already-closed`, 422 `agenda-not-approved`, \
          `session-not-under-way`.\
          """)
  CommandOutcome takeUpAgendaItem(
      CommandContext context,
      @PathVariable AggregateId<Agenda> id,
      @Parameter(description = N) @PathVariable int n) {
    return takingUp.takeUp(context, id, n);
  }

  @PostMapping("/finish")
  @Operation(
      summary = "Kết thúc nội dung. Finish an item",
      description =
          """
          The council has finished the item that it deals with. Refused with 404 \
          `agenda-item-unknown`, 409 `item-not-present`, `agenda-item-withdrawn`, \
          `session-already-closed`.\
          """)
  CommandOutcome finishAgendaItem(
      CommandContext context,
      @PathVariable AggregateId<Agenda> id,
      @Parameter(description = N) @PathVariable int n) {
    return takingUp.finish(context, id, n);
  }
}
