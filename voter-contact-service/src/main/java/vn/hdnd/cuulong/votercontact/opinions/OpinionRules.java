package vn.hdnd.cuulong.votercontact.opinions;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.votercontact.refusal.VoterContactRefusal;

/** Rules for the record of an opinion, one method each. */
final class OpinionRules {

  private OpinionRules() {}

  /** A complaint or denunciation raised at a meeting follows the rules of petitions (T-16). */
  static Optional<Refusal> staysInThisFlow(OpinionKind kind, LocalDate heldOn) {
    return OpinionLaw.LEAVES_THIS_FLOW
        .on(heldOn)
        .filter(rule -> rule.value().contains(kind))
        .map(rule ->
            new Refusal(
                VoterContactRefusal.PETITION_NOT_OPINION,
                Map.of("kind", kind.name()),
                rule.citation()));
  }
}
