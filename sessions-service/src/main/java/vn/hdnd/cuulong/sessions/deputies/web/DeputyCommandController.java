package vn.hdnd.cuulong.sessions.deputies.web;

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
import vn.hdnd.cuulong.sessions.deputies.ChangingDeputyState;
import vn.hdnd.cuulong.sessions.deputies.CorrectingDeputy;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.deputies.ListingDeputy;

@RestController
@Tag(
    name = "deputies",
    description =
        "Danh sách đại biểu Hội đồng nhân dân. The deputies of the council by name, with their"
            + " states.")
final class DeputyCommandController {

  static final String DEPUTIES = "/api/sessions/v1/deputies";

  private final ListingDeputy listing;
  private final ChangingDeputyState changing;
  private final CorrectingDeputy correcting;

  DeputyCommandController(
      ListingDeputy listing, ChangingDeputyState changing, CorrectingDeputy correcting) {
    this.listing = listing;
    this.changing = changing;
    this.correcting = correcting;
  }

  @PostMapping(DEPUTIES)
  @Operation(
      summary = "Thêm đại biểu vào danh sách. List a deputy",
      description =
          """
          Puts a deputy of a term into the directory, active from the first day of the mandate. \
          Refused with 404 `term-unknown`, 409 `account-already-linked`, 422 \
          `deputy-before-term`, `date-in-future`, `past-date-needs-lead`. Source: Law \
          72/2025/QH15, Articles 29, 30.\
          """)
  CommandOutcome listDeputy(CommandContext context, @Valid @RequestBody ListDeputyRequest request) {
    return listing.list(context, request.command());
  }

  @PostMapping(DEPUTIES + "/{id}/state")
  @Operation(
      summary = "Ghi thay đổi tư cách đại biểu. Change a deputy's state",
      description =
          """
          From a day on the deputy is suspended, active again, released, removed, or has lost the \
          seat (O-11). A suspended deputy stays among all deputies (V-07) and does not vote. Every \
          state but a return to office needs the number of its decision or judgment. \
          Refused with 409 `deputy-left-office`, `deputy-in-that-state`, 422 \
          `state-change-out-of-order`, `state-change-without-decision`. Source: Law 72/2025/QH15, \
          Article 38.\
          """)
  CommandOutcome changeDeputyState(
      CommandContext context,
      @PathVariable AggregateId<Deputy> id,
      @Valid @RequestBody DeputyStateRequest request) {
    return changing.change(context, id, request.command());
  }

  @PostMapping(DEPUTIES + "/{id}/correction")
  @Operation(
      summary = "Đính chính thông tin đại biểu. Correct a deputy's record",
      description =
          """
          Corrects name, deputy group, constituency or account, with the reason; the request holds \
          all of them as they are right. The reason stays in the record. Refused with 409 \
          `account-already-linked`, `nothing-to-correct`, 422 `deputy-corrected-too-often`.\
          """)
  CommandOutcome correctDeputy(
      CommandContext context,
      @PathVariable AggregateId<Deputy> id,
      @Valid @RequestBody CorrectDeputyRequest request) {
    return correcting.correct(context, id, request.command());
  }
}
