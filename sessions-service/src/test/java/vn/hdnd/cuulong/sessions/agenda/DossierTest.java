package vn.hdnd.cuulong.sessions.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.SESSION;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.added;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.empty;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.item;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.normative;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.sessions.agenda.Preparation.Step;

/** The session opens on 08/12/2025: files by 23/11, papers to deputies by 03/12. */
class DossierTest {

  private static final LocalDate FILES_DUE = LocalDate.of(2025, 11, 23);
  private static final LocalDate PAPERS_DUE = LocalDate.of(2025, 12, 3);

  /** Item 1 needs only its report; item 2 needs its report and the verification of it. */
  private static final Agenda REPORTS =
      added(
          added(empty(), null, report(ReportContent.COMMITTEES)),
          null,
          report(ReportContent.BUDGET));

  @Test
  void saysOfEachRequiredPaperHowFarItHasCome() {
    Agenda agenda = added(empty(), null, normative(DraftGround.LOCAL_MEASURES, null));
    Instant at = Instant.parse("2025-11-20T02:00:00Z");
    Dossier dossier =
        with(
            agenda,
            new ItemPaper("a", 1, PaperKind.SUBMISSION, PaperStanding.ACCEPTED, at),
            new ItemPaper("b", 1, PaperKind.DRAFT_RESOLUTION, PaperStanding.RETURNED, at),
            new ItemPaper("c", 1, PaperKind.VERIFICATION_REPORT, PaperStanding.MISSING, null),
            new ItemPaper("of another", 2, PaperKind.COMMITTEE_OPINION, PaperStanding.FILED, at));
    assertThat(dossier.of(agenda.items().all().getFirst()))
        .extracting(each -> each.required().kind(), DossierPaper::standing, DossierPaper::wanted)
        .containsExactly(
            tuple(PaperKind.SUBMISSION, PaperStanding.ACCEPTED, true),
            tuple(PaperKind.DRAFT_RESOLUTION, PaperStanding.RETURNED, true),
            tuple(PaperKind.VERIFICATION_REPORT, PaperStanding.MISSING, true),
            tuple(PaperKind.COMMITTEE_OPINION, PaperStanding.MISSING, false),
            tuple(PaperKind.RELATED_PAPERS, PaperStanding.MISSING, false));
  }

  @Test
  void ofSeveralPapersTheOneThatCameFarthestCounts() {
    Dossier dossier =
        with(
            REPORTS,
            new ItemPaper("missing", 1, PaperKind.REPORT, PaperStanding.MISSING, null),
            accepted("later", 1, PaperKind.REPORT, "2025-12-02T02:00:00Z"),
            accepted("earlier", 1, PaperKind.REPORT, "2025-12-01T02:00:00Z"),
            new ItemPaper("filed", 1, PaperKind.REPORT, PaperStanding.FILED, Instant.EPOCH));
    assertThat(dossier.of(REPORTS.items().all().getFirst()).getFirst().found())
        .extracting(ItemPaper::paper)
        .isEqualTo("earlier");
  }

  @Test
  void h07AMissingPaperIsLateOnceItsDueDayIsOver() {
    DossierPaper budget = first(with(REPORTS), 2);
    assertThat(late(budget, Milestone.FILES_TO_COMMITTEE, FILES_DUE)).isFalse();
    assertThat(late(budget, Milestone.FILES_TO_COMMITTEE, FILES_DUE.plusDays(1))).isTrue();
    assertThat(late(budget, Milestone.PAPERS_TO_DEPUTIES, PAPERS_DUE)).isFalse();
  }

  @Test
  void h07TheDueDayEndsAtMidnightInVietNam() {
    Dossier lastMinute = with(REPORTS, accepted("a", 2, PaperKind.REPORT, "2025-11-23T16:59:59Z"));
    Dossier nextDay = with(REPORTS, accepted("a", 2, PaperKind.REPORT, "2025-11-23T17:00:00Z"));
    assertThat(late(first(lastMinute, 2), Milestone.FILES_TO_COMMITTEE, PAPERS_DUE)).isFalse();
    assertThat(late(first(nextDay, 2), Milestone.FILES_TO_COMMITTEE, PAPERS_DUE)).isTrue();
  }

  @Test
  void whatIsOnlySometimesNeededIsWantedOnceItIsOnTheList() {
    Agenda agenda = added(empty(), null, normative(DraftGround.LOCAL_MEASURES, null));
    AgendaItem draft = agenda.items().all().getFirst();
    DossierPaper none = with(agenda).of(draft).getLast();
    DossierPaper one =
        with(agenda, new ItemPaper("a", 1, PaperKind.RELATED_PAPERS, PaperStanding.MISSING, null))
            .of(draft)
            .getLast();
    LocalDate after = PAPERS_DUE.plusDays(1);
    assertThat(late(none, Milestone.PAPERS_TO_DEPUTIES, after)).isFalse();
    assertThat(late(one, Milestone.PAPERS_TO_DEPUTIES, after)).isTrue();
  }

  @Test
  void s25NamesTheItemsWhoseFilesTheCommitteeLacks() {
    assertThat(step(Milestone.FILES_TO_COMMITTEE, with(REPORTS)).lacking())
        .containsExactly(new Dossier.Lack(2, "2", List.of(PaperKind.REPORT)));
    assertThat(step(Milestone.VERIFICATION_REPORT, with(REPORTS)).lacking())
        .containsExactly(new Dossier.Lack(2, "2", List.of(PaperKind.VERIFICATION_REPORT)));
    Dossier came = with(REPORTS, accepted("a", 2, PaperKind.REPORT, "2025-11-20T02:00:00Z"));
    assertThat(step(Milestone.FILES_TO_COMMITTEE, came).lacking()).isEmpty();
    assertThat(step(Milestone.FILES_TO_COMMITTEE, came).doneOn()).isNull();
  }

  @Test
  void s12ThePapersReachedTheDeputiesOnceAllOfThemAreAccepted() {
    Dossier all = complete("2025-12-01T02:00:00Z");
    Step step = step(Milestone.PAPERS_TO_DEPUTIES, all);
    assertThat(step.state()).isEqualTo(MilestoneState.DONE);
    assertThat(step.doneOn()).isEqualTo(LocalDate.of(2025, 12, 1));
    assertThat(step.derived()).isTrue();
    assertThat(step.lacking()).isEmpty();
    assertThat(step(Milestone.PAPERS_TO_DEPUTIES, complete("2025-12-04T02:00:00Z")).state())
        .isEqualTo(MilestoneState.DONE_LATE);
    Step open = step(Milestone.PAPERS_TO_DEPUTIES, with(REPORTS, all.papers().getFirst()));
    assertThat(open.doneOn()).isNull();
    assertThat(open.lacking())
        .containsExactly(
            new Dossier.Lack(2, "2", List.of(PaperKind.REPORT, PaperKind.VERIFICATION_REPORT)));
  }

  @Test
  void s12TheDayThatTheOfficeRecordedGoesFirst() {
    LocalDate sent = LocalDate.of(2025, 11, 30);
    Agenda recorded =
        stateAfter(REPORTS.record(new MilestoneMet(Milestone.PAPERS_TO_DEPUTIES, sent)));
    Dossier all = complete("2025-12-01T02:00:00Z");
    Step step = step(Milestone.PAPERS_TO_DEPUTIES, new Dossier(recorded, all.days(), all.papers()));
    assertThat(step.doneOn()).isEqualTo(sent);
    assertThat(step.derived()).isFalse();
  }

  @Test
  void s12AnAgendaWithoutPapersHasNotSentThem() {
    Agenda questioning = added(empty(), null, item("Chất vấn", AgendaItemKind.QUESTIONING));
    assertThat(step(Milestone.PAPERS_TO_DEPUTIES, with(questioning)).doneOn()).isNull();
  }

  @Test
  void aWithdrawnItemLacksNothing() {
    Agenda submitted = stateAfter(REPORTS.submit(AnAgenda.CONFERENCE, SESSION));
    Agenda withdrawn = stateAfter(submitted.remove(2, AnAgenda.WHY, SESSION, AnAgenda.DAY));
    assertThat(step(Milestone.FILES_TO_COMMITTEE, with(withdrawn)).lacking()).isEmpty();
    assertThat(late(first(with(withdrawn), 2), Milestone.FILES_TO_COMMITTEE, AnAgenda.DAY))
        .isFalse();
  }

  private static Dossier complete(String last) {
    return with(
        REPORTS,
        accepted("a", 1, PaperKind.REPORT, "2025-11-20T02:00:00Z"),
        accepted("b", 2, PaperKind.REPORT, "2025-11-20T02:00:00Z"),
        accepted("c", 2, PaperKind.VERIFICATION_REPORT, last));
  }

  private static ItemPaper accepted(String paper, int n, PaperKind kind, String at) {
    return new ItemPaper(paper, n, kind, PaperStanding.ACCEPTED, Instant.parse(at));
  }

  private static Dossier with(Agenda agenda, ItemPaper... papers) {
    return Dossier.of(agenda, SESSION, (_, _) -> List.of(papers));
  }

  private static DossierPaper first(Dossier dossier, int n) {
    return dossier.of(dossier.agenda().items().find(n).orElseThrow()).getFirst();
  }

  private static boolean late(DossierPaper paper, Milestone milestone, LocalDate today) {
    return paper.required().due().stream()
        .filter(due -> due.milestone() == milestone)
        .anyMatch(due -> paper.isLate(due, today));
  }

  private static Step step(Milestone milestone, @Nullable Dossier dossier) {
    return Preparation.of(SESSION, Optional.ofNullable(dossier), FILES_DUE).steps().stream()
        .filter(each -> each.milestone() == milestone)
        .findFirst()
        .orElseThrow();
  }
}
