package vn.hdnd.cuulong.sessions.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Fired;
import vn.hdnd.cuulong.platform.testkit.commands.Asking;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.SessionsEvents;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.PaperLate;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.Sessions;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.resolutions.SubmittingResolution;

/** The session opens on 08/12/2025; item 1 is a report that is verified, with its due days. */
class TellingLatePapersTest {

  private static final LocalDate FILES_DUE = LocalDate.of(2025, 11, 23);
  private static final LocalDate REPORT_DUE = LocalDate.of(2025, 11, 28);
  private static final LocalDate PAPERS_DUE = LocalDate.of(2025, 12, 3);
  private static final Asking OFFICE = new Asking(Fixtures.COUNCIL, LocalDate.of(2025, 11, 1));
  private static final CouncilId COUNCIL = new CouncilId(Fixtures.COUNCIL);

  private final AggregateCommands<Agenda> agendas =
      AggregateCommands.inMemory(DraftingAgenda.TYPE, SessionsEvents.catalogue(), OfficeDays.RULE);
  private final Sessions sessions = (_, _) -> Optional.of(AnAgenda.SESSION);
  private final List<ItemPaper> papers = new ArrayList<>();
  private final List<DueWork> due = new ArrayList<>();
  private final TellingLatePapers telling =
      new TellingLatePapers(agendas, sessions, (_, _) -> List.copyOf(papers));
  private final DraftingAgenda drafting =
      new DraftingAgenda(agendas, sessions, new LatePapersSchedule(agendas, due::add));
  private final AggregateId<Agenda> agenda = draftWithAReport();

  @Test
  void h07GoesFromTheEndOfOneDueDayToThatOfTheNext() {
    assertThat(tell(FILES_DUE)).isEqualTo(new Fired.Again(endOf(REPORT_DUE)));
    assertThat(tell(REPORT_DUE)).isEqualTo(new Fired.Again(endOf(PAPERS_DUE)));
    assertThat(tell(PAPERS_DUE)).isEqualTo(Fired.done());
  }

  @Test
  void beginsWithTheFirstDueDayThatIsNotOver() {
    assertThat(due)
        .containsExactly(
            new DueWork(
                TellingLatePapers.RULE, agenda.value(), Fixtures.COUNCIL, endOf(FILES_DUE)));
  }

  @Test
  void leavesTheWorkOfAnAgendaWhereItIs() {
    AggregateId<Session> session = new AggregateId<>(Fixtures.SESSION);
    refused(
        drafting.draft(OFFICE.as("office-staff", "b"), session),
        SessionsRefusal.AGENDA_ALREADY_DRAFTED);
    assertThat(due).hasSize(1);
  }

  @Test
  void s25TellsOfTheFilesThatTheCommitteeLacks() {
    assertThat(lateAfter(FILES_DUE))
        .containsExactly(late(PaperKind.REPORT, Milestone.FILES_TO_COMMITTEE, FILES_DUE));
    assertThat(lateAfter(REPORT_DUE))
        .containsExactly(
            late(PaperKind.VERIFICATION_REPORT, Milestone.VERIFICATION_REPORT, REPORT_DUE));
  }

  @Test
  void s12TellsOfThePapersThatTheDeputiesLack() {
    papers.add(accepted("2025-12-03T16:59:59Z"));
    assertThat(lateAfter(PAPERS_DUE))
        .containsExactly(
            late(PaperKind.VERIFICATION_REPORT, Milestone.PAPERS_TO_DEPUTIES, PAPERS_DUE));
  }

  @Test
  void h07TellsOfAPaperThatCameAfterItsDueDayThoughItLooksLater() {
    papers.add(accepted("2025-11-24T02:00:00Z"));
    assertThat(lateAfter(FILES_DUE)).hasSize(1);
    papers.set(0, accepted("2025-11-23T02:00:00Z"));
    assertThat(lateAfter(FILES_DUE)).isEmpty();
  }

  @Test
  void tellsOnceHoweverOftenTheWorkIsTried() {
    long before = version();
    var _ = tell(FILES_DUE);
    assertThat(version()).isEqualTo(before + 1);
    assertThat(tell(FILES_DUE)).isEqualTo(new Fired.Again(endOf(REPORT_DUE)));
    assertThat(version()).isEqualTo(before + 1);
  }

  @Test
  void publishesNothingWhenNothingIsLate() {
    papers.add(accepted("2025-11-20T02:00:00Z"));
    long before = version();
    assertThat(tell(FILES_DUE)).isEqualTo(new Fired.Again(endOf(REPORT_DUE)));
    assertThat(version()).isEqualTo(before);
  }

  @Test
  void doesNothingWithoutItsAgenda() {
    var gone = new DueWork(TellingLatePapers.RULE, "gone", Fixtures.COUNCIL, endOf(FILES_DUE));
    assertThat(telling.tell(gone, endOf(FILES_DUE))).isEqualTo(Fired.done());
  }

  private AggregateId<Agenda> draftWithAReport() {
    AggregateId<Session> session = new AggregateId<>(Fixtures.SESSION);
    var id =
        new AggregateId<Agenda>(
            done(drafting.draft(OFFICE.as("office-staff", "draft"), session)).id());
    var planning =
        new PlanningItem(
            new AgendaCommands(
                agendas,
                AggregateCommands.inMemory(
                    SubmittingResolution.TYPE, SessionsEvents.catalogue(), OfficeDays.RULE),
                sessions));
    AgendaItemDetails report = AnAgenda.report(ReportContent.BUDGET);
    var _ =
        done(
            planning.add(
                OFFICE.as("office-staff", "add"), id, new AddAgendaItem(null, report, null)));
    return id;
  }

  private Fired tell(LocalDate day) {
    var work = new DueWork(TellingLatePapers.RULE, agenda.value(), Fixtures.COUNCIL, endOf(day));
    return telling.tell(work, endOf(day).plusSeconds(30));
  }

  private List<DomainEvent> lateAfter(LocalDate day) {
    Agenda found = agendas.find(COUNCIL, agenda).orElseThrow().state();
    return Dossier.of(found, AnAgenda.SESSION, (_, _) -> papers).lateAfter(day);
  }

  private long version() {
    return agendas.find(COUNCIL, agenda).map(Versioned::version).orElseThrow();
  }

  private PaperLate late(PaperKind kind, Milestone milestone, LocalDate on) {
    return new PaperLate(agenda, AnAgenda.SESSION.id(), 1, kind, milestone, on);
  }

  private static ItemPaper accepted(String at) {
    return new ItemPaper("a", 1, PaperKind.REPORT, PaperStanding.ACCEPTED, Instant.parse(at));
  }

  private static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(OfficeDays.ZONE).toInstant();
  }
}
