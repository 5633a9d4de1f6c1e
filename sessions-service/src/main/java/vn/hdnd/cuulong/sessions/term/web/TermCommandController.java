package vn.hdnd.cuulong.sessions.term.web;

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
import vn.hdnd.cuulong.sessions.term.ChangingDeputiesInOffice;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;
import vn.hdnd.cuulong.sessions.term.SettingUpTerm;

@RestController
@Tag(
    name = "terms",
    description =
        "Nhiệm kỳ của hội đồng và số đại biểu đương nhiệm. The council body: its terms "
            + "and the deputies in office.")
final class TermCommandController {

  static final String TERMS = "/api/sessions/v1/terms";

  private final SettingUpTerm settingUp;
  private final ChangingDeputiesInOffice changingDeputies;

  TermCommandController(SettingUpTerm settingUp, ChangingDeputiesInOffice changingDeputies) {
    this.settingUp = settingUp;
    this.changingDeputies = changingDeputies;
  }

  @PostMapping(TERMS)
  @Operation(
      summary = "Lập nhiệm kỳ. Set up a term",
      description =
          """
          Begins the records of a term, with the deputies in office on its first day. A term of an \
          earlier year is an import (more than 30 days back). Refused with 409 \
          `term-already-set-up` if the council has a term of that number, and with 422 \
          `date-too-far-ahead` for a day more than a year ahead. Source: Law 72/2025/QH15, \
          Articles 5(4), 44, 49.\
          """)
  CommandOutcome setUpTerm(CommandContext context, @Valid @RequestBody SetUpTermRequest request) {
    return settingUp.setUp(context, request.command());
  }

  @PostMapping(TERMS + "/{id}/deputies")
  @Operation(
      summary = "Cập nhật số đại biểu đương nhiệm. Change the deputies in office",
      description =
          """
          From a day on, another number of deputies is in office: the base of every majority and \
          of attendance from that day (V-07, S-14). A day that has a number already is corrected; \
          votes that are recorded keep the number that they were decided on. Refused with 422 \
          `change-before-term`, `deputies-changed-too-often` (after 200). Source: Law 72/2025/QH15, Articles 35, 38, 49.\
          """)
  CommandOutcome changeDeputiesInOffice(
      CommandContext context,
      @PathVariable AggregateId<CouncilTerm> id,
      @Valid @RequestBody ChangeDeputiesRequest request) {
    return changingDeputies.change(context, id, request.command());
  }
}
