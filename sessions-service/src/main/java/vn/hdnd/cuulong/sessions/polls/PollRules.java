package vn.hdnd.cuulong.sessions.polls;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.OfficeRule;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.sittings.VoterRules;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.VotingLaw;

/** Rules for a vote in the chamber, one method each. */
final class PollRules {

  /** V-05, V-07: only deputies in office vote. */
  private static final Refusal NO_DEPUTY = Refusal.of(SessionsRefusal.NOT_A_DEPUTY);

  private PollRules() {}

  static Optional<Refusal> aboutSomething(@Nullable Resolution draft, OpenPoll command) {
    return OfficeRule.broken(
        draft == null && command.subject() == null, SessionsRefusal.POLL_WITHOUT_SUBJECT, Map.of());
  }

  static Optional<Refusal> majorityIsKnown(LocalDate day, Matter matter) {
    return OfficeRule.broken(
        VotingLaw.on(day, matter).isEmpty(),
        SessionsRefusal.NO_VOTING_RULE,
        Map.of("date", day.toString()));
  }

  /** Why a deputy may not cast a ballot now. */
  static Optional<Refusal> castBy(
      Poll poll, Sitting sitting, Optional<Deputy> deputy, LocalDate today) {
    return deputy
        .filter(one -> poll.voters().contains(one.id()))
        .map(one ->
            poll.against(PollAction.CAST).or(() -> VoterRules.againstVoter(sitting, one, today)))
        .orElseGet(() -> Optional.of(NO_DEPUTY));
  }
}
