package vn.hdnd.cuulong.sessions.resolutions;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.voting.Matter;

/** Rules for a draft, one method each. */
final class DraftRules {

  private DraftRules() {}

  /** A draft is submitted before its session closes. */
  static Optional<Refusal> inTime(LocalDate submittedOn, Session session) {
    return OfficeRule.broken(
        session.isOverBefore(submittedOn),
        SessionsRefusal.SUBMITTED_AFTER_CLOSING,
        Map.of("date", submittedOn.toString()));
  }

  /** A removal concerns one person, so it is not a normative resolution. */
  static Optional<Refusal> removalIsIndividual(ResolutionKind kind, Matter matter) {
    return OfficeRule.broken(
        kind == ResolutionKind.NORMATIVE && matter == Matter.DEPUTY_REMOVAL,
        SessionsRefusal.REMOVAL_NOT_INDIVIDUAL,
        Map.of());
  }
}
