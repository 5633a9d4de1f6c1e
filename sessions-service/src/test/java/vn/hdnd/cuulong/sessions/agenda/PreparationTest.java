package vn.hdnd.cuulong.sessions.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.SESSION;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.added;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.approved;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.drafted;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.empty;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.item;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.normative;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.sessions.agenda.Preparation.Step;
import vn.hdnd.cuulong.sessions.convening.SessionKind;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

class PreparationTest {

  private static final LocalDate OPENS = LocalDate.of(2025, 12, 8);
  private static final DueDays REGULAR = new DueDays(SessionKind.REGULAR, OPENS);

  @ParameterizedTest
  @CsvSource({"REGULAR, 20, 15", "THEMATIC, 7, 3", "URGENT, 7, 3"})
  void s10s11TheNoticeDependsOnTheKind(SessionKind kind, int convening, int announcement) {
    var days = new DueDays(kind, OPENS);
    assertThat(days.rule(Milestone.CONVENING).orElseThrow().id()).isEqualTo("S-10");
    assertThat(days.of(Milestone.CONVENING)).hasValue(OPENS.minusDays(convening));
    assertThat(days.rule(Milestone.ANNOUNCEMENT).orElseThrow().id()).isEqualTo("S-11");
    assertThat(days.of(Milestone.ANNOUNCEMENT)).hasValue(OPENS.minusDays(announcement));
  }

  @Test
  void s10CitesTheLawOfTheSessionsDay() {
    assertThat(citation(Milestone.CONVENING, LocalDate.of(2025, 6, 15)))
        .startsWith("Luật 77/2015/QH13, Điều 80");
    assertThat(citation(Milestone.CONVENING, LocalDate.of(2025, 6, 16)))
        .startsWith("Luật 72/2025/QH15, Điều 35 khoản 1");
    assertThat(REGULAR.rule(Milestone.CONVENING).orElseThrow().confidence())
        .isEqualTo(Confidence.REMEMBERED);
  }

  @Test
  void s12PapersReachTheDeputiesFiveDaysBefore() {
    assertThat(REGULAR.of(Milestone.PAPERS_TO_DEPUTIES)).hasValue(LocalDate.of(2025, 12, 3));
  }

  @Test
  void s24VerifiesTenDaysBeforeByALawThatWasReplaced() {
    assertThat(REGULAR.of(Milestone.VERIFICATION_MEETING)).hasValue(LocalDate.of(2025, 11, 28));
    assertThat(citation(Milestone.VERIFICATION_MEETING, OPENS))
        .isEqualTo("Luật 87/2015/QH13, Điều 59 khoản 3 và Điều 78");
    assertThat(citation(Milestone.VERIFICATION_MEETING, LocalDate.of(2026, 3, 1)))
        .contains("đã được thay thế");
  }

  @Test
  void s25FilesReachTheCommitteeFifteenDaysBefore() {
    assertThat(REGULAR.of(Milestone.FILES_TO_COMMITTEE)).hasValue(LocalDate.of(2025, 11, 23));
    assertThat(REGULAR.of(Milestone.VERIFICATION_REPORT)).hasValue(LocalDate.of(2025, 11, 28));
  }

  @Test
  void h07CountsBackwardsAndDoesNotShiftADayOfRest() {
    LocalDate files = REGULAR.of(Milestone.FILES_TO_COMMITTEE).orElseThrow();
    assertThat(files.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    assertThat(files.plusDays(15)).isEqualTo(OPENS);
  }

  @Test
  void s21TheJointConferenceOfARegularSessionComesFirst() {
    Preparation all = on(null, OPENS.minusDays(60));
    assertThat(all.steps())
        .extracting(Step::milestone)
        .first()
        .isEqualTo(Milestone.JOINT_CONFERENCE);
    assertThat(all.next()).isEqualTo(Milestone.JOINT_CONFERENCE);
    assertThat(new DueDays(SessionKind.URGENT, OPENS).rule(Milestone.JOINT_CONFERENCE)).isEmpty();
  }

  @Test
  void knowsTheStepsThatTheAgendaItselfTook() {
    Map<Milestone, MilestoneState> states = states(approved(), OPENS.minusDays(16));
    assertThat(states)
        .containsEntry(Milestone.JOINT_CONFERENCE, MilestoneState.DONE)
        .containsEntry(Milestone.CONVENING, MilestoneState.DONE)
        .containsEntry(Milestone.FILES_TO_COMMITTEE, MilestoneState.SOON)
        .containsEntry(Milestone.PAPERS_TO_DEPUTIES, MilestoneState.AHEAD);
  }

  @Test
  void isLateOnceTheDueDayIsOver() {
    assertThat(states(approved(), LocalDate.of(2025, 11, 23)))
        .containsEntry(Milestone.FILES_TO_COMMITTEE, MilestoneState.SOON);
    assertThat(states(approved(), LocalDate.of(2025, 11, 24)))
        .containsEntry(Milestone.FILES_TO_COMMITTEE, MilestoneState.LATE);
    assertThat(states(approved(), OPENS))
        .containsEntry(Milestone.FILES_TO_COMMITTEE, MilestoneState.NOT_RECORDED);
  }

  @Test
  void recordsAMilestoneAndCorrectsItsDay() {
    Agenda late = recorded(approved(), LocalDate.of(2025, 11, 25));
    assertThat(states(late, OPENS))
        .containsEntry(Milestone.FILES_TO_COMMITTEE, MilestoneState.DONE_LATE);
    Agenda right = recorded(late, LocalDate.of(2025, 11, 21));
    assertThat(right.milestones()).hasSize(1);
    assertThat(states(right, OPENS))
        .containsEntry(Milestone.FILES_TO_COMMITTEE, MilestoneState.DONE);
    refused(
        right.record(new MilestoneMet(Milestone.FILES_TO_COMMITTEE, LocalDate.of(2025, 11, 21))),
        SessionsRefusal.MILESTONE_UNCHANGED);
  }

  @ParameterizedTest
  @EnumSource(names = {"JOINT_CONFERENCE", "CONVENING", "OPENING"})
  void recordsNoStepThatHasItsOwnCommand(Milestone milestone) {
    refused(
        drafted().record(new MilestoneMet(milestone, OPENS)),
        SessionsRefusal.MILESTONE_FOLLOWS_FROM_A_STEP);
  }

  @Test
  void saysWhatADelayEndangers() {
    Step files =
        on(drafted(), OPENS).steps().stream()
            .filter(step -> step.milestone() == Milestone.FILES_TO_COMMITTEE)
            .findFirst()
            .orElseThrow();
    assertThat(files.endangers()).containsExactly(Milestone.VERIFICATION_MEETING);
    assertThat(files.items()).containsExactly("1.1");
  }

  @Test
  void s12s23ANormativeDraftNeedsItsFileAndItsVerification() {
    List<RequiredPaper> papers =
        RequiredPaper.of(normative(DraftGround.LOCAL_MEASURES, null), REGULAR);
    assertThat(papers)
        .extracting(RequiredPaper::kind)
        .containsExactly(
            PaperKind.SUBMISSION,
            PaperKind.DRAFT_RESOLUTION,
            PaperKind.VERIFICATION_REPORT,
            PaperKind.COMMITTEE_OPINION,
            PaperKind.RELATED_PAPERS);
    assertThat(papers.getFirst().due())
        .containsExactly(
            new RequiredPaper.Due(Milestone.FILES_TO_COMMITTEE, LocalDate.of(2025, 11, 23)),
            new RequiredPaper.Due(Milestone.PAPERS_TO_DEPUTIES, LocalDate.of(2025, 12, 3)));
    assertThat(papers.get(2).rule().citation()).isEqualTo("Luật 72/2025/QH15, Điều 29 khoản 3");
  }

  @Test
  void aPilotNeedsAnAssessmentOfItsImpact() {
    assertThat(RequiredPaper.of(normative(DraftGround.PILOT, null), REGULAR))
        .extracting(RequiredPaper::kind)
        .contains(PaperKind.IMPACT_ASSESSMENT);
  }

  @Test
  void s24ReportsOfTheCouncilsOwnBodiesAreNotVerified() {
    assertThat(RequiredPaper.of(report(ReportContent.COMMITTEES), REGULAR))
        .extracting(RequiredPaper::kind)
        .containsExactly(PaperKind.REPORT);
    assertThat(RequiredPaper.of(report(ReportContent.BUDGET), REGULAR))
        .extracting(RequiredPaper::kind)
        .containsExactly(PaperKind.REPORT, PaperKind.VERIFICATION_REPORT);
  }

  @Test
  void questioningNeedsNoPaper() {
    assertThat(RequiredPaper.of(item("Chất vấn", AgendaItemKind.QUESTIONING), REGULAR)).isEmpty();
  }

  @Test
  void s26NamesTheReportsThatARegularSessionLacks() {
    Preparation preparation =
        on(added(empty(), null, report(ReportContent.BUDGET)), OPENS.minusDays(30));
    assertThat(preparation.missing())
        .contains(ReportContent.STANDING_COMMITTEE, ReportContent.VOTER_RECOMMENDATIONS)
        .doesNotContain(ReportContent.BUDGET, ReportContent.TERM);
    assertThat(AgendaLaw.contents(OPENS).orElseThrow().citation())
        .isEqualTo("Luật 87/2015/QH13, Điều 59");
  }

  private static Agenda recorded(Agenda agenda, LocalDate on) {
    return stateAfter(agenda.record(new MilestoneMet(Milestone.FILES_TO_COMMITTEE, on)));
  }

  private static Preparation on(@Nullable Agenda agenda, LocalDate today) {
    return Preparation.of(
        SESSION,
        Optional.ofNullable(agenda).map(it -> Dossier.of(it, SESSION, (_, _) -> List.of())),
        today);
  }

  private static Map<Milestone, MilestoneState> states(Agenda agenda, LocalDate today) {
    return on(agenda, today).steps().stream()
        .collect(Collectors.toMap(Step::milestone, Step::state));
  }

  private static String citation(Milestone milestone, LocalDate opensOn) {
    return new DueDays(SessionKind.REGULAR, opensOn).rule(milestone).orElseThrow().citation();
  }
}
