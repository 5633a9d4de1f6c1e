package vn.hdnd.cuulong.sessions.polls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.DueCommand;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.schedule.Fired;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.resolutions.RecordVote;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.resolutions.VotingOnResolution;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.sittings.Sittings;

/**
 * Does what a poll's stage leaves to be done: counts a closed one, and records the vote on the
 * draft of a declared one. Each step is a command whose key follows from the poll, so that it may
 * be repeated by anybody.
 */
public final class SettlingPoll {

  /** The name of the rule in the schedule. */
  static final String RULE = "poll-settling";

  private final AggregateCommands<Poll> polls;
  private final AggregateCommands<Ballot> ballots;
  private final Sittings sittings;
  private final VotingOnResolution voting;

  public SettlingPoll(
      AggregateCommands<Poll> polls,
      AggregateCommands<Ballot> ballots,
      Sittings sittings,
      VotingOnResolution voting) {
    this.polls = polls;
    this.ballots = ballots;
    this.sittings = sittings;
    this.voting = voting;
  }

  /** Returns whether something is left to do. */
  Fired settle(CouncilId council, AggregateId<Poll> pollId, Instant now) {
    return polls
        .find(council, pollId)
        .map(Versioned::state)
        .map(poll ->
            switch (poll.stage()) {
              case CLOSED -> count(poll, now);
              case DECLARED -> recordVote(poll, now);
              case OPEN, COUNTED, ANNULLED -> Fired.done();
            })
        .orElseGet(Fired::done);
  }

  private Fired count(Poll poll, Instant now) {
    var sealed = new ArrayList<Ballot>();
    for (AggregateId<Deputy> voter : poll.voters()) {
      Optional<Ballot> ballot = seal(poll, voter, now);
      if (ballot.isEmpty()) {
        return new Fired.Failed("a ballot could not be sealed");
      }
      sealed.add(ballot.get());
    }
    Sitting sitting =
        sittings
            .find(poll.council(), poll.sittingId())
            .orElseThrow(() -> new IllegalStateException("no sitting of " + poll.id()));
    return DueCommand.fired(
        polls.change(
            context(poll, "count", now),
            poll.id(),
            CommandDays.none(),
            found -> found.state().count(List.copyOf(sealed), sitting.present())));
  }

  /** Returns the ballot as it is from now on; empty if the store could not say. */
  private Optional<Ballot> seal(Poll poll, AggregateId<Deputy> voter, Instant now) {
    AggregateId<Ballot> id = Ballot.idOf(poll, voter);
    CommandContext context = context(poll, id.value(), now);
    if (ballots.find(poll.council(), id).isEmpty()) {
      var _ =
          ballots.createNamed(
              context,
              id,
              CommandDays.none(),
              () -> Ballot.blank(poll, voter).seal(),
              SessionsRefusal.BALLOT_ALREADY_CAST);
    }
    CommandOutcome sealed =
        ballots.change(context, id, CommandDays.none(), found -> found.state().seal());
    // Only an answer says that the seal is durable: a failover could undo one that was just read.
    return sealed instanceof CommandOutcome.Done
        ? ballots.find(poll.council(), id).map(Versioned::state)
        : Optional.empty();
  }

  private Fired recordVote(Poll poll, Instant now) {
    @Nullable AggregateId<Resolution> draft = poll.resolutionId();
    @Nullable PollResult result = poll.result();
    return draft == null || result == null
        ? Fired.done()
        : DueCommand.fired(
            voting.vote(
                context(poll, "vote", now),
                draft,
                new RecordVote(poll.day(), result.tally(), null)));
  }

  private static CommandContext context(Poll poll, String step, Instant now) {
    Cause.Automatic cause = new Cause.Event(step, "sessions", poll.id().value());
    return CommandContext.of(cause, poll.council(), now, OfficeDays.ZONE);
  }
}
