package vn.hdnd.cuulong.sessions.opinions;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.resolutions.Vote;

/** The drafts about which deputies can still be asked: those on which nobody has voted. */
public final class AskableDrafts {

  private final AggregateCommands<Resolution> resolutions;

  public AskableDrafts(AggregateCommands<Resolution> resolutions) {
    this.resolutions = resolutions;
  }

  /** Why a question cannot be about its draft; empty if it names none. */
  Optional<Refusal> against(CouncilId council, Question question) {
    @Nullable AggregateId<Resolution> draftId = question.resolutionId();
    return draftId == null
        ? Optional.empty()
        : resolutions
            .find(council, draftId)
            .map(Versioned::state)
            .map(AskableDrafts::notVotedBefore)
            .orElseGet(() -> Optional.of(Refusal.of(SessionsRefusal.RESOLUTION_UNKNOWN)));
  }

  private static Optional<Refusal> notVotedBefore(Resolution draft) {
    @Nullable Vote vote = draft.vote();
    return vote == null
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                SessionsRefusal.ALREADY_VOTED, Map.of("votedOn", vote.votedOn().toString())));
  }
}
