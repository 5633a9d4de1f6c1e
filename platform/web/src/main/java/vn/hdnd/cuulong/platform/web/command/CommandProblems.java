package vn.hdnd.cuulong.platform.web.command;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.web.problem.CommonProblem;
import vn.hdnd.cuulong.platform.web.problem.Problem;

/** Maps a command's outcome to a problem: the one table from outcomes to HTTP. */
final class CommandProblems {

  private CommandProblems() {}

  /** Returns the problem; empty if the command succeeded. */
  static Optional<Problem> of(CommandOutcome outcome) {
    return switch (outcome) {
      case CommandOutcome.Done done -> Optional.empty();
      case CommandOutcome.DryRun dryRun -> Optional.empty();
      case CommandOutcome.Refused(Refusal refusal) -> Optional.of(Problem.of(refusal));
      case CommandOutcome.NotFound(String id) -> Optional.of(CommonProblem.NOT_FOUND.problem());
      case CommandOutcome.StaleVersion(long expected, long current) ->
          Optional.of(
              CommonProblem.STALE_VERSION
                  .problem()
                  .with("expected", expected)
                  .with("current", current));
      case CommandOutcome.KeyReused(String key) ->
          Optional.of(CommonProblem.IDEMPOTENCY_KEY_REUSED.problem());
      case CommandOutcome.ClaimTaken(String claim) ->
          Optional.of(CommonProblem.ALREADY_USED.problem().with("claim", claim));
      case CommandOutcome.TooLarge() -> Optional.of(CommonProblem.RECORD_TOO_LARGE.problem());
      case CommandOutcome.Overloaded overloaded ->
          Optional.of(CommonProblem.BUSY.problem().retryAfter(overloaded.retryAfter()));
    };
  }
}
