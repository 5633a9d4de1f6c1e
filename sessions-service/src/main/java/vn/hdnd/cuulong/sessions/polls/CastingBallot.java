package vn.hdnd.cuulong.sessions.polls;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.sittings.Sittings;

/**
 * A deputy votes. Poll, sitting and directory are read first and not guarded by the write; what
 * decides about a ballot at the moment of the closing is the seal in its own document.
 */
public final class CastingBallot {

  private final AggregateCommands<Ballot> ballots;
  private final AggregateCommands<Poll> polls;
  private final Sittings sittings;
  private final Deputies deputies;

  public CastingBallot(
      AggregateCommands<Ballot> ballots,
      AggregateCommands<Poll> polls,
      Sittings sittings,
      Deputies deputies) {
    this.ballots = ballots;
    this.polls = polls;
    this.sittings = sittings;
    this.deputies = deputies;
  }

  public CommandOutcome cast(CommandContext context, AggregateId<Poll> pollId, Choice choice) {
    return polls
        .find(context.council(), pollId)
        .map(Versioned::state)
        .flatMap(poll ->
            sittings
                .find(poll.council(), poll.sittingId())
                .map(sitting -> cast(context, poll, sitting, choice)))
        .orElseGet(() -> new CommandOutcome.NotFound(pollId.value()));
  }

  /**
   * A repeated key finds its answer in the ballot, also when the poll has closed since or the
   * deputy has left. So where there is a ballot, it is asked before any rule is.
   */
  private CommandOutcome cast(CommandContext context, Poll poll, Sitting sitting, Choice choice) {
    Optional<Deputy> deputy = deputies.ofAccount(poll.council(), sitting.termId(), context.actor());
    Optional<Refusal> against = PollRules.castBy(poll, sitting, deputy, context.today());
    return deputy
        .map(one -> sent(context, poll, one.id(), choice, against))
        .orElseGet(() -> new CommandOutcome.Refused(against.orElseThrow()));
  }

  private CommandOutcome sent(
      CommandContext context,
      Poll poll,
      AggregateId<Deputy> deputyId,
      Choice choice,
      Optional<Refusal> against) {
    AggregateId<Ballot> id = Ballot.idOf(poll, deputyId);
    if (ballots.find(poll.council(), id).isEmpty()) {
      CommandOutcome first =
          ballots.createNamed(
              context,
              id,
              CommandDays.none(),
              () ->
                  Decision.unless(
                      against,
                      () ->
                          Ballot.blank(poll, deputyId)
                              .cast(choice, poll.changeable(), context.at())),
              SessionsRefusal.BALLOT_ALREADY_CAST);
      if (!isOvertaken(first)) {
        return first;
      }
    }
    return ballots.change(
        context,
        id,
        CommandDays.none(),
        found ->
            Decision.unless(
                against, () -> found.state().cast(choice, poll.changeable(), context.at())));
  }

  /** Tells whether another window of the deputy, or the count, was first to write the ballot. */
  private static boolean isOvertaken(CommandOutcome outcome) {
    return outcome instanceof CommandOutcome.Refused(Refusal refusal)
        && refusal.reason() == SessionsRefusal.BALLOT_ALREADY_CAST;
  }
}
