package vn.hdnd.cuulong.sessions.agenda;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.SessionKind;

/**
 * The preparation of a session: its critical path from the joint conference to the opening.
 *
 * @param steps by due day, earliest first
 * @param next the first step that is neither done nor over; null if there is none
 * @param contents the rule for the reports of a regular session; null where none is known
 * @param missing the reports that no item of the agenda has (S-26)
 */
public record Preparation(
    List<Step> steps,
    @Nullable Milestone next,
    @Nullable DatedRule<Set<ReportContent>> contents,
    List<ReportContent> missing) {

  /** Office rule, not law: what is due within a week is due soon. */
  private static final int SOON_DAYS = 7;

  /**
   * A milestone with its due day.
   *
   * @param rule how many days before the opening, and why
   * @param doneOn when it was reached, if that is recorded
   * @param derived whether that follows from the papers, because nobody recorded it
   * @param items the numbers of the items whose papers it is about
   * @param lacking the items whose papers for it are not all accepted
   */
  public record Step(
      Milestone milestone,
      DatedRule<Integer> rule,
      LocalDate dueOn,
      MilestoneState state,
      @Nullable LocalDate doneOn,
      boolean derived,
      List<String> items,
      List<Dossier.Lack> lacking,
      List<Milestone> endangers) {}

  public Preparation {
    steps = List.copyOf(steps);
    missing = List.copyOf(missing);
  }

  /** Computes the preparation as it stands today; a session may have no agenda yet. */
  public static Preparation of(Session session, Optional<Dossier> dossier, LocalDate today) {
    DueDays days = DueDays.of(session);
    Optional<Agenda> agenda = dossier.map(Dossier::agenda);
    List<Step> steps =
        Arrays.stream(Milestone.values())
            .flatMap(each ->
                days.rule(each).map(rule -> step(each, rule, days, dossier, today)).stream())
            .sorted(Comparator.comparing(Step::dueOn))
            .toList();
    return new Preparation(
        steps,
        steps.stream().filter(Preparation::isAhead).map(Step::milestone).findFirst().orElse(null),
        contents(session).orElse(null),
        contents(session).map(rule -> missing(rule.value(), agenda)).orElse(List.of()));
  }

  private static Step step(
      Milestone milestone,
      DatedRule<Integer> rule,
      DueDays days,
      Optional<Dossier> dossier,
      LocalDate today) {
    LocalDate dueOn = days.opensOn().minusDays(rule.value());
    Optional<LocalDate> recorded = dossier.flatMap(known -> doneOn(milestone, known.agenda()));
    Optional<LocalDate> derived =
        milestone == Milestone.PAPERS_TO_DEPUTIES && recorded.isEmpty()
            ? dossier.flatMap(Dossier::completeOn)
            : Optional.empty();
    @Nullable LocalDate doneOn = recorded.or(() -> derived).orElse(null);
    return new Step(
        milestone,
        rule,
        dueOn,
        state(dueOn, doneOn, days.opensOn(), today),
        doneOn,
        derived.isPresent(),
        dossier.map(known -> items(milestone, known.agenda(), days)).orElse(List.of()),
        dossier.map(known -> known.lacking(milestone)).orElse(List.of()),
        milestone.endangers());
  }

  private static Optional<LocalDate> doneOn(Milestone milestone, Agenda agenda) {
    return switch (milestone) {
      case JOINT_CONFERENCE -> Optional.ofNullable(agenda.submittedOn());
      case CONVENING -> agenda.approvalBy(ApprovalForm.CONVENING_DECISION).map(AgendaApproval::on);
      case FILES_TO_COMMITTEE,
          ANNOUNCEMENT,
          VERIFICATION_MEETING,
          VERIFICATION_REPORT,
          PAPERS_TO_DEPUTIES,
          OPENING ->
          agenda.milestones().stream()
              .filter(met -> met.milestone() == milestone)
              .map(MilestoneMet::on)
              .findFirst();
    };
  }

  private static MilestoneState state(
      LocalDate dueOn, @Nullable LocalDate doneOn, LocalDate opensOn, LocalDate today) {
    if (doneOn != null) {
      return doneOn.isAfter(dueOn) ? MilestoneState.DONE_LATE : MilestoneState.DONE;
    }
    if (!today.isBefore(opensOn)) {
      return MilestoneState.NOT_RECORDED;
    }
    if (today.isAfter(dueOn)) {
      return MilestoneState.LATE;
    }
    return today.plusDays(SOON_DAYS).isBefore(dueOn) ? MilestoneState.AHEAD : MilestoneState.SOON;
  }

  private static boolean isAhead(Step step) {
    return step.state() == MilestoneState.SOON || step.state() == MilestoneState.AHEAD;
  }

  /** A verification meeting is about the items whose report it makes. */
  private static List<String> items(Milestone milestone, Agenda agenda, DueDays days) {
    Milestone about =
        milestone == Milestone.VERIFICATION_MEETING ? Milestone.VERIFICATION_REPORT : milestone;
    return agenda.items().inOrder().stream()
        .filter(placed -> placed.item().stands())
        .filter(placed ->
            RequiredPaper.of(placed.item().details(), days).stream()
                .anyMatch(paper -> paper.concerns(about)))
        .flatMap(placed -> Stream.ofNullable(placed.number()))
        .toList();
  }

  private static Optional<DatedRule<Set<ReportContent>>> contents(Session session) {
    return session.kind() == SessionKind.REGULAR
        ? AgendaLaw.contents(session.opensOn())
        : Optional.empty();
  }

  private static List<ReportContent> missing(Set<ReportContent> wanted, Optional<Agenda> agenda) {
    Set<ReportContent> there =
        agenda.stream()
            .flatMap(known -> known.items().standing())
            .flatMap(item -> Stream.ofNullable(item.details().content()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportContent.class)));
    return wanted.stream().filter(content -> !there.contains(content)).sorted().toList();
  }
}
