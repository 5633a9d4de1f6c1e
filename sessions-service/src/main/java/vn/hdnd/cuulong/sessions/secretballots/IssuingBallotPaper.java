package vn.hdnd.cuulong.sessions.secretballots;

import java.time.LocalDate;
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
import vn.hdnd.cuulong.sessions.sittings.VoterRules;

/** A deputy receives the one ballot paper of an electronic secret ballot. */
public final class IssuingBallotPaper {

  private final AggregateCommands<BallotPaper> papers;
  private final AggregateCommands<SecretBallot> ballots;
  private final Sittings sittings;
  private final Deputies deputies;

  public IssuingBallotPaper(
      AggregateCommands<BallotPaper> papers,
      AggregateCommands<SecretBallot> ballots,
      Sittings sittings,
      Deputies deputies) {
    this.papers = papers;
    this.ballots = ballots;
    this.sittings = sittings;
    this.deputies = deputies;
  }

  public CommandOutcome issue(
      CommandContext context, AggregateId<SecretBallot> ballotId, String blinded) {
    return ballots
        .find(context.council(), ballotId)
        .map(Versioned::state)
        .map(ballot -> issue(context, ballot, blinded))
        .orElseGet(() -> new CommandOutcome.NotFound(ballotId.value()));
  }

  /** Why this person gets no ballot paper now. */
  Optional<Refusal> against(SecretBallot ballot, String account, LocalDate today) {
    Sitting sitting = sitting(ballot);
    return deputy(ballot, account)
        .map(deputy ->
            ballot
                .against(SecretBallotAction.ISSUE)
                .or(() -> VoterRules.againstVoter(sitting, deputy, today)))
        .orElseGet(() -> Optional.of(Refusal.of(SessionsRefusal.NOT_A_DEPUTY)));
  }

  /** Returns the paper that this person has received. */
  Optional<BallotPaper> paperOf(SecretBallot ballot, String account) {
    return deputy(ballot, account)
        .flatMap(one -> papers.find(ballot.council(), BallotPaper.idOf(ballot, one.id())))
        .map(Versioned::state);
  }

  private CommandOutcome issue(CommandContext context, SecretBallot ballot, String blinded) {
    Optional<Refusal> against = against(ballot, context.actor(), context.today());
    return deputy(ballot, context.actor())
        .map(one ->
            papers.createNamed(
                context,
                BallotPaper.idOf(ballot, one.id()),
                CommandDays.none(),
                () ->
                    Decision.unless(
                        against,
                        () -> BallotPaper.issue(ballot, one.id(), blinded, context.dryRun())),
                SessionsRefusal.BALLOT_PAPER_ALREADY_ISSUED))
        .orElseGet(() -> new CommandOutcome.Refused(against.orElseThrow()));
  }

  /** Returns the deputy on the roll whose account this is. */
  private Optional<Deputy> deputy(SecretBallot ballot, String account) {
    Sitting sitting = sitting(ballot);
    return deputies
        .ofAccount(ballot.council(), sitting.termId(), account)
        .filter(one -> sitting.entry(one.id()).isPresent());
  }

  private Sitting sitting(SecretBallot ballot) {
    return sittings
        .find(ballot.council(), ballot.sittingId())
        .orElseThrow(() -> new IllegalStateException("no sitting of " + ballot.id()));
  }
}
