package vn.hdnd.cuulong.sessions.polls;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.convening.Session;
import vn.hdnd.cuulong.sessions.convening.Sessions;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionAction;
import vn.hdnd.cuulong.sessions.sittings.Sitting;

/** The drafts on which a sitting may vote, by the rules that the record of a vote keeps. */
public final class VotableDrafts {

  private final AggregateCommands<Resolution> resolutions;
  private final Sessions sessions;

  public VotableDrafts(AggregateCommands<Resolution> resolutions, Sessions sessions) {
    this.resolutions = resolutions;
    this.sessions = sessions;
  }

  /** Returns a draft of the sitting's session. */
  Optional<Resolution> find(Sitting sitting, AggregateId<Resolution> draftId) {
    return find(sitting.council(), sitting.sessionId(), draftId);
  }

  /** Why a draft cannot be voted on in a sitting. */
  Optional<Refusal> against(Sitting sitting, Optional<Resolution> draft) {
    return against(sitting.council(), sitting.sessionId(), sitting.day(), draft);
  }

  /** Why the draft of a poll cannot get its vote any more; empty if the poll has no draft. */
  Optional<Refusal> against(Poll poll) {
    @Nullable AggregateId<Resolution> draftId = poll.resolutionId();
    return draftId == null
        ? Optional.empty()
        : against(
            poll.council(),
            poll.sessionId(),
            poll.day(),
            find(poll.council(), poll.sessionId(), draftId));
  }

  private Optional<Resolution> find(
      CouncilId council, AggregateId<Session> sessionId, AggregateId<Resolution> draftId) {
    return resolutions
        .find(council, draftId)
        .map(Versioned::state)
        .filter(draft -> draft.sessionId().equals(sessionId));
  }

  private Optional<Refusal> against(
      CouncilId council,
      AggregateId<Session> sessionId,
      LocalDate day,
      Optional<Resolution> draft) {
    if (draft.isEmpty()) {
      return Optional.of(Refusal.of(SessionsRefusal.RESOLUTION_UNKNOWN));
    }
    return sessions
        .find(council, sessionId)
        .flatMap(session -> draft.get().against(ResolutionAction.VOTE, session, day));
  }
}
