package vn.hdnd.cuulong.sessions.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.refused;
import static vn.hdnd.cuulong.sessions.Fixtures.lead;
import static vn.hdnd.cuulong.sessions.Fixtures.staff;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.SessionsEvents;
import vn.hdnd.cuulong.sessions.agenda.AddAgendaItem;
import vn.hdnd.cuulong.sessions.agenda.Agenda;
import vn.hdnd.cuulong.sessions.agenda.AgendaApproval;
import vn.hdnd.cuulong.sessions.agenda.AgendaCommands;
import vn.hdnd.cuulong.sessions.agenda.AgendaItemDetails;
import vn.hdnd.cuulong.sessions.agenda.AgendaItemKind;
import vn.hdnd.cuulong.sessions.agenda.ApprovalForm;
import vn.hdnd.cuulong.sessions.agenda.DraftingAgenda;
import vn.hdnd.cuulong.sessions.agenda.LatePapersSchedule;
import vn.hdnd.cuulong.sessions.agenda.PaperKind;
import vn.hdnd.cuulong.sessions.agenda.PlanningItem;
import vn.hdnd.cuulong.sessions.agenda.SteppingAgenda;
import vn.hdnd.cuulong.sessions.agenda.TakingUpItem;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.Sessions;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.resolutions.SubmittingResolution;

/** A paper names an item of its session's agenda: item 1, a report, or item 2, the closing. */
class RegisteringPaperTest {

  private final Sessions sessions = (_, _) -> Optional.of(Fixtures.anOpenSession());
  private final AggregateCommands<Agenda> agendas =
      AggregateCommands.inMemory(DraftingAgenda.TYPE, SessionsEvents.catalogue(), OfficeDays.RULE);
  private final AgendaCommands commands =
      new AgendaCommands(
          agendas,
          AggregateCommands.inMemory(
              SubmittingResolution.TYPE, SessionsEvents.catalogue(), OfficeDays.RULE),
          sessions);
  private final PlanningItem planning = new PlanningItem(commands);
  private final SteppingAgenda stepping = new SteppingAgenda(commands);
  private final TakingUpItem takingUp = new TakingUpItem(commands);
  private final AggregateCommands<Paper> papers =
      AggregateCommands.inMemory(
          RegisteringPaper.TYPE, SessionsEvents.catalogue(), OfficeDays.RULE);
  private final RegisteringPaper registering = new RegisteringPaper(papers, sessions, agendas);
  private int registered;
  private AggregateId<Agenda> agenda = new AggregateId<>("none");

  @BeforeEach
  void submitAnAgenda() {
    var drafting = new DraftingAgenda(agendas, sessions, new LatePapersSchedule(agendas, _ -> {}));
    AggregateId<Session> session = new AggregateId<>(Fixtures.SESSION);
    agenda = new AggregateId<>(done(drafting.draft(staff("draft"), session)).id());
    add("Báo cáo ngân sách", AgendaItemKind.REPORT);
    add("Bế mạc", AgendaItemKind.CLOSING);
    var _ = done(stepping.submit(lead("submit"), agenda, Fixtures.OPENS.minusDays(49)));
  }

  @Test
  void takesAPaperForAnItemThatStands() {
    String id = done(register(1)).id();
    assertThat(papers.find(new CouncilId(Fixtures.COUNCIL), new AggregateId<>(id)))
        .get()
        .extracting(found -> found.state().details().agendaItem())
        .isEqualTo(1);
  }

  @Test
  void refusesAnItemThatTheAgendaDoesNotHave() {
    refused(register(3), SessionsRefusal.AGENDA_ITEM_UNKNOWN);
  }

  @Test
  void refusesAnItemWhereTheSessionHasNoAgenda() {
    AggregateCommands<Agenda> none =
        AggregateCommands.inMemory(
            DraftingAgenda.TYPE, SessionsEvents.catalogue(), OfficeDays.RULE);
    refused(
        new RegisteringPaper(papers, sessions, none).register(staff("register"), command(1)),
        SessionsRefusal.AGENDA_ITEM_UNKNOWN);
  }

  @Test
  void refusesAWithdrawnItem() {
    var _ = done(planning.remove(staff("remove"), agenda, 1, "Cơ quan trình xin rút"));
    refused(register(1), SessionsRefusal.AGENDA_ITEM_WITHDRAWN);
  }

  @Test
  void refusesAnItemThatTheCouncilHasFinished() {
    LocalDate convened = Fixtures.OPENS.minusDays(21);
    var _ =
        done(
            stepping.approve(
                lead("approve"),
                agenda,
                new AgendaApproval(ApprovalForm.CONVENING_DECISION, convened, null)));
    var _ = done(takingUp.takeUp(staff("start"), agenda, 1));
    var _ = done(register(1));
    var _ = done(takingUp.finish(staff("finish"), agenda, 1));
    refused(register(1), SessionsRefusal.AGENDA_ITEM_FINISHED);
  }

  private void add(String title, AgendaItemKind kind) {
    var says = new AgendaItemDetails(title, kind, null, null, null, null, null, null, null, null);
    var _ = done(planning.add(staff("add " + title), agenda, new AddAgendaItem(null, says, null)));
  }

  private CommandOutcome register(int n) {
    registered++;
    return registering.register(staff("register " + registered), command(n));
  }

  private static RegisterPaper command(int n) {
    return new RegisterPaper(
        new AggregateId<>(Fixtures.SESSION),
        new PaperDetails(PaperKind.REPORT, "Báo cáo", null, null, Secrecy.NORMAL, n));
  }
}
