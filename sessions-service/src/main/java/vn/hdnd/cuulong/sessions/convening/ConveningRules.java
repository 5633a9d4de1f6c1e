package vn.hdnd.cuulong.sessions.convening;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
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
}
