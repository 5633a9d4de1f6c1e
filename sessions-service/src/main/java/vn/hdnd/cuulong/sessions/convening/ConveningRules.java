package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** Rules for the convening of a session, one method each. */
final class ConveningRules {

  private ConveningRules() {}

  /** S-02: a session is of a kind that the law knows on its opening day. */
  static Optional<Refusal> knownToTheLaw(SessionKind kind, LocalDate opensOn) {
    return KindLaw.on(opensOn)
        .filter(row -> !row.value().contains(kind))
        .map(row ->
            Refusal.of(
                    SessionsRefusal.SESSION_KIND_ABOLISHED,
                    Map.of("date", opensOn.toString(), "since", KindLaw.AMENDED_LAW_77.toString()))
                .citing(row.citation()));
  }

  /** S-03: only a session that is not a regular one is asked for, and by enough deputies. */
  static Optional<Refusal> demandedAsTheLawSays(ConveneSession command, int inOffice) {
    @Nullable SessionDemand demand = command.demand();
    if (demand == null) {
      return Optional.empty();
    }
    return notRegular(command.kind())
        .or(() -> deputiesStated(demand))
        .or(() -> byEnoughDeputies(demand, command.opensOn(), inOffice));
  }

  private static Optional<Refusal> notRegular(SessionKind kind) {
    return OfficeRule.broken(
        kind == SessionKind.REGULAR, SessionsRefusal.REGULAR_SESSION_IS_PLANNED, Map.of());
  }

  private static Optional<Refusal> deputiesStated(SessionDemand demand) {
    return OfficeRule.broken(
        demand.isByDeputies() != (demand.deputies() != null),
        SessionsRefusal.ASKING_DEPUTIES_UNCLEAR,
        Map.of());
  }

  private static Optional<Refusal> byEnoughDeputies(
      SessionDemand demand, LocalDate opensOn, int inOffice) {
    @Nullable Integer asking = demand.deputies();
    if (asking == null) {
      return Optional.empty();
    }
    return DemandLaw.on(opensOn)
        .filter(row -> !row.value().isReachedBy(asking, inOffice))
        .map(row ->
            Refusal.of(
                    SessionsRefusal.TOO_FEW_DEPUTIES_ASK,
                    Map.of(
                        "asking", Integer.toString(asking),
                        "inOffice", Integer.toString(inOffice)))
                .citing(row.citation()));
  }
}
