package vn.hdnd.cuulong.sessions.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.rules.DatedRule;

/**
 * A paper that an item needs. The one that came is found by session, item and kind.
 *
 * @param rule why it is needed
 * @param due where it has to be by when, earliest first
 */
public record RequiredPaper(PaperKind kind, PaperNeed need, DatedRule<?> rule, List<Due> due) {

  /** A day by which a milestone wants the paper. */
  public record Due(Milestone milestone, LocalDate on) {}

  public RequiredPaper {
    due = List.copyOf(due);
  }

  /** Returns the papers of an item, in the order of their kinds. */
  public static List<RequiredPaper> of(AgendaItemDetails item, DueDays days) {
    List<DatedRule<Map<PaperKind, PaperNeed>>> rules = PaperLaw.on(item, days.opensOn());
    boolean verified =
        rules.stream().anyMatch(rule -> rule.value().containsKey(PaperKind.VERIFICATION_REPORT));
    return rules.stream()
        .flatMap(rule ->
            rule.value().entrySet().stream()
                .map(paper ->
                    new RequiredPaper(
                        paper.getKey(),
                        paper.getValue(),
                        rule,
                        days.of(milestones(paper.getKey(), verified)))))
        .sorted(Comparator.comparing(RequiredPaper::kind))
        .toList();
  }

  /** Tells whether a milestone of the preparation is about this paper. */
  boolean concerns(Milestone milestone) {
    return due.stream().anyMatch(day -> day.milestone() == milestone);
  }

  private static Stream<Milestone> milestones(PaperKind kind, boolean verified) {
    if (kind == PaperKind.VERIFICATION_REPORT) {
      return Stream.of(Milestone.VERIFICATION_REPORT, Milestone.PAPERS_TO_DEPUTIES);
    }
    return verified
        ? Stream.of(Milestone.FILES_TO_COMMITTEE, Milestone.PAPERS_TO_DEPUTIES)
        : Stream.of(Milestone.PAPERS_TO_DEPUTIES);
  }
}
