package vn.hdnd.cuulong.sessions.sittings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** Rules for every vote in a sitting, whatever its form. */
public final class VoterRules {

  private VoterRules() {}

  /** Why no vote may open in a sitting; S-13: a council without a quorum decides nothing. */
  public static Optional<Refusal> againstAVote(Sitting sitting, LocalDate today) {
    return sitting
        .against(SittingAction.RECORD_ATTENDANCE, today)
        .or(() ->
            OfficeRule.broken(
                    !sitting.hasQuorum(),
                    SessionsRefusal.NO_QUORUM,
                    Map.of(
                        "present", Integer.toString(sitting.present().size()),
                        "quorum", Integer.toString(sitting.quorum()),
                        "inOffice", Integer.toString(sitting.roll().size())))
                .map(no -> no.citing(sitting.quorumCitation())));
  }

  /**
   * Why a deputy may not vote now. O-11: one who is suspended, or has left, does not vote from that
   * day on.
   */
  public static Optional<Refusal> againstVoter(Sitting sitting, Deputy deputy, LocalDate today) {
    return OfficeRule.broken(!deputy.isActiveOn(today), SessionsRefusal.DEPUTY_NOT_ACTIVE, Map.of())
        .or(() ->
            OfficeRule.broken(
                sitting.entry(deputy.id()).filter(RollEntry::attends).isEmpty(),
                SessionsRefusal.VOTER_NOT_PRESENT,
                Map.of()));
  }
}
