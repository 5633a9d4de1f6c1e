package vn.hdnd.cuulong.sessions.agenda.web;

import static vn.hdnd.cuulong.sessions.agenda.web.AgendaCommandController.AGENDAS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.web.action.CaseActions;
import vn.hdnd.cuulong.platform.web.command.IfMatch;
import vn.hdnd.cuulong.platform.web.paging.Page;
import vn.hdnd.cuulong.platform.web.paging.PageRequest;
import vn.hdnd.cuulong.platform.web.problem.Absent;
import vn.hdnd.cuulong.sessions.agenda.Agenda;
import vn.hdnd.cuulong.sessions.agenda.AgendaAction;
import vn.hdnd.cuulong.sessions.agenda.AgendaFilter;
import vn.hdnd.cuulong.sessions.agenda.AgendaGate;
import vn.hdnd.cuulong.sessions.agenda.AgendaItemAction;
import vn.hdnd.cuulong.sessions.agenda.AgendaList;
import vn.hdnd.cuulong.sessions.agenda.AgendaStage;
import vn.hdnd.cuulong.sessions.agenda.Dossier;
import vn.hdnd.cuulong.sessions.agenda.ItemPapers;
import vn.hdnd.cuulong.sessions.agenda.Preparation;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.Sessions;

@RestController
@Tag(name = "agendas")
final class AgendaQueryController {

  static final String PREPARATION = "/api/sessions/v1/sessions/{id}/preparation";

  private final AgendaList list;
  private final AggregateCommands<Agenda> agendas;
  private final Sessions sessions;
  private final ItemPapers papers;
  private final CaseActions actions;

  AgendaQueryController(
      AgendaList list,
      AggregateCommands<Agenda> agendas,
      Sessions sessions,
      ItemPapers papers,
      CaseActions actions) {
    this.list = list;
    this.agendas = agendas;
    this.sessions = sessions;
    this.papers = papers;
    this.actions = actions;
  }

  @GetMapping(AGENDAS)
  @Operation(
      summary = "Danh sách chương trình kỳ họp. List agendas",
      description =
          "Agendas of the council by the opening day of their session, the latest first, with the"
              + " item that is dealt with now.")
  Page<AgendaView> listAgendas(
      Caller caller,
      PageRequest page,
      @RequestParam @Size(max = 60) @Nullable String sessionId,
      @RequestParam @Nullable AgendaStage stage) {
    var filter = new AgendaFilter(AggregateId.ofNullable(sessionId), stage);
    return Page.of(page, window -> list.list(caller.council(), filter, window)).map(AgendaView::of);
  }

  @GetMapping(AGENDAS + "/{id}")
  @Operation(
      summary = "Xem chương trình kỳ họp. Read an agenda",
      description =
          "The agenda as it is now: its items as a tree, each with its dossier: the papers"
              + " that it needs, their due days and how far they have come; and what was changed after"
              + " the approval.")
  ResponseEntity<AgendaCase> readAgenda(Caller caller, @PathVariable AggregateId<Agenda> id) {
    Versioned<Agenda> found = agendas.find(caller.council(), id).orElseThrow(Absent::problem);
    Agenda agenda = found.state();
    Session session =
        sessions.find(caller.council(), agenda.sessionId()).orElseThrow(Absent::problem);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(found.version()))
        .body(
            AgendaCase.of(
                found,
                Dossier.of(agenda, session, papers),
                actions.today(),
                actions.of(
                    caller,
                    AgendaAction.class,
                    (action, today) -> AgendaGate.against(action, agenda, session)),
                item ->
                    actions.of(
                        caller,
                        AgendaItemAction.class,
                        (action, today) ->
                            AgendaGate.against(action, item, agenda, session, today))));
  }

  @GetMapping(PREPARATION)
  @Operation(
      summary = "Tiến độ chuẩn bị kỳ họp. Read the preparation of a session",
      description =
          "Each milestone before the opening with its rule, due day and state, the items that"
              + " still lack papers for it, what a delay endangers, and which reports the agenda still lacks. The days are counted"
              + " backwards from the opening and are not moved (H-07).")
  PreparationView readPreparation(Caller caller, @PathVariable AggregateId<Session> id) {
    Session session = sessions.find(caller.council(), id).orElseThrow(Absent::problem);
    Optional<Versioned<Agenda>> found =
        agendas.find(caller.council(), Agenda.idOf(caller.council(), id));
    return PreparationView.of(
        session,
        found.map(agenda -> agenda.id().value()).orElse(null),
        Preparation.of(
            session,
            found.map(agenda -> Dossier.of(agenda.state(), session, papers)),
            actions.today()));
  }
}
