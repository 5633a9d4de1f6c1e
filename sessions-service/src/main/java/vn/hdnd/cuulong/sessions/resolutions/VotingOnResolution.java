package vn.hdnd.cuulong.sessions.resolutions;

import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** The office records the vote on a resolution. */
public final class VotingOnResolution {

  private final AggregateCommands<Resolution> resolutions;
  private final Chambers chambers;
  private final Numbering numbering;

  public VotingOnResolution(
      AggregateCommands<Resolution> resolutions, Chambers chambers, DocumentNumbers numbers) {
    this.resolutions = resolutions;
    this.chambers = chambers;
    this.numbering = new Numbering(numbers);
  }

  public CommandOutcome vote(
      CommandContext context, AggregateId<Resolution> resolutionId, RecordVote command) {
    return numbering.run(
        context,
        command.number(),
        choice ->
            resolutions.change(
                context,
                resolutionId,
                CommandDays.fact(command.votedOn()),
                found ->
                    Decision.unless(
                        leap(context, found.state(), command),
                        () -> decide(found.state(), command, choice))));
  }

  private Optional<Refusal> leap(
      CommandContext context, Resolution resolution, RecordVote command) {
    return numbering.leap(context, series(resolution, command), command.number());
  }

  private static NumberSeries series(Resolution resolution, RecordVote command) {
    return new NumberSeries(resolution.council(), resolution.kind(), command.votedOn().getYear());
  }

  private Decision<Resolution> decide(
      Resolution resolution, RecordVote command, NumberChoice choice) {
    return chambers
        .find(resolution.council(), resolution.sessionId())
        .map(chamber -> resolution.vote(chamber, command, choice.in(series(resolution, command))))
        .orElseGet(() -> Decision.refused(SessionsRefusal.SESSION_UNKNOWN));
  }
}
