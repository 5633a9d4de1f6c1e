package vn.hdnd.cuulong.sessions.polls;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.sittings.RollEntry;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.sittings.Sittings;

/** Reads a vote for one person: what the poll says, and the person's own part in it. */
public final class ReadingPoll {

  private final AggregateCommands<Ballot> ballots;
  private final Ballots cast;
  private final Sittings sittings;
  private final Deputies deputies;
  private final VotableDrafts drafts;

  /**
   * A poll for one reader.
   *
   * @param voted how many deputies have voted
   * @param present how many are present: at the closing, or now
   * @param names of the deputies on the roll
   * @param own the reader's own choice; null if there is none
   */
  public record Read(
      int voted, int present, Map<AggregateId<Deputy>, String> names, @Nullable Choice own) {

    public Read {
      names = Map.copyOf(names);
    }
  }

  public ReadingPoll(
      AggregateCommands<Ballot> ballots,
      Ballots cast,
      Sittings sittings,
      Deputies deputies,
      VotableDrafts drafts) {
    this.ballots = ballots;
    this.cast = cast;
    this.sittings = sittings;
    this.deputies = deputies;
    this.drafts = drafts;
  }

  public Read read(Poll poll, String account) {
    Sitting sitting = sitting(poll);
    @Nullable PollResult result = poll.result();
    return new Read(
        result == null ? cast.voted(poll.council(), poll.id()).size() : result.votes().size(),
        result == null ? sitting.present().size() : result.present(),
        sitting.roll().stream().collect(Collectors.toMap(RollEntry::deputyId, RollEntry::name)),
        deputies
            .ofAccount(poll.council(), sitting.termId(), account)
            .flatMap(deputy -> ballots.find(poll.council(), Ballot.idOf(poll, deputy.id())))
            .map(Versioned::state)
            .flatMap(Ballot::choice)
            .orElse(null));
  }

  /** Why the poll does not take an action of this person. */
  public Optional<Refusal> against(Poll poll, PollAction action, String account, LocalDate today) {
    return switch (action) {
      case CAST -> againstCasting(poll, account, today);
      case DECLARE -> poll.against(action).or(() -> drafts.against(poll));
      case CLOSE, ANNUL -> poll.against(action);
    };
  }

  private Optional<Refusal> againstCasting(Poll poll, String account, LocalDate today) {
    Sitting sitting = sitting(poll);
    Optional<Deputy> deputy = deputies.ofAccount(poll.council(), sitting.termId(), account);
    return PollRules.castBy(poll, sitting, deputy, today);
  }

  private Sitting sitting(Poll poll) {
    return sittings
        .find(poll.council(), poll.sittingId())
        .orElseThrow(() -> new IllegalStateException("no sitting of " + poll.id()));
  }
}
