package vn.hdnd.cuulong.sessions.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.SessionKind;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;

/**
 * The due days of a session's preparation. H-07: they are counted backwards from the opening and
 * never moved to a later day, whatever day of the week they are.
 */
public record DueDays(SessionKind kind, LocalDate opensOn) {

  public static DueDays of(Session session) {
    return new DueDays(session.kind(), session.opensOn());
  }

  /** Returns the rule for a milestone, in days before the opening; empty if there is none. */
  Optional<DatedRule<Integer>> rule(Milestone milestone) {
    return PreparationLaw.on(milestone, kind, opensOn);
  }

  Optional<LocalDate> of(Milestone milestone) {
    return rule(milestone).map(rule -> opensOn.minusDays(rule.value()));
  }

  /** Returns the end of the first day after another by which papers are due. */
  Optional<Instant> endOfNext(LocalDate day) {
    return Stream.of(
            Milestone.FILES_TO_COMMITTEE,
            Milestone.VERIFICATION_REPORT,
            Milestone.PAPERS_TO_DEPUTIES)
        .flatMap(each -> of(each).stream())
        .filter(due -> due.isAfter(day))
        .min(LocalDate::compareTo)
        .map(due -> due.plusDays(1).atStartOfDay(OfficeDays.ZONE).toInstant());
  }

  List<RequiredPaper.Due> of(Stream<Milestone> milestones) {
    return milestones
        .flatMap(each -> of(each).map(day -> new RequiredPaper.Due(each, day)).stream())
        .toList();
  }
}
