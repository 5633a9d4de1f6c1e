package vn.hdnd.cuulong.sessions.resolutions;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** The office submits a draft to a session, or records a whole resolution of the past. */
public final class SubmittingResolution {

  public static final AggregateType<Resolution> TYPE =
      AggregateType.of("resolution", "resolutions", Resolution.class)
          .claiming(Resolution::claims)
          .listed(ResolutionRow.FORM);

  private final AggregateCommands<Resolution> resolutions;
  private final Chambers chambers;
  private final Numbering numbering;

  public SubmittingResolution(
      AggregateCommands<Resolution> resolutions, Chambers chambers, DocumentNumbers numbers) {
    this.resolutions = resolutions;
    this.chambers = chambers;
    this.numbering = new Numbering(numbers);
  }

  public CommandOutcome submit(CommandContext context, SubmitResolution command) {
    CommandDays submitted = CommandDays.fact(command.submittedOn());
    @Nullable RecordVote vote = command.vote();
    if (vote == null) {
      return resolutions.create(context, submitted, id -> decide(context, id, command));
    }
    CommandDays both = submitted.and(CommandDays.fact(vote.votedOn()));
    return numbering.run(
        context,
        vote.number(),
        choice ->
            resolutions.create(context, both, id -> decide(context, id, command, vote, choice)));
  }

  private Decision<Resolution> decide(
      CommandContext context, AggregateId<Resolution> id, SubmitResolution command) {
    return chambers
        .find(context.council(), command.sessionId())
        .map(chamber -> Resolution.submit(id, chamber.session(), command))
        .orElseGet(() -> Decision.refused(SessionsRefusal.SESSION_UNKNOWN));
  }

  private Decision<Resolution> decide(
      CommandContext context,
      AggregateId<Resolution> id,
      SubmitResolution command,
      RecordVote vote,
      NumberChoice choice) {
    var series = new NumberSeries(context.council(), command.kind(), vote.votedOn().getYear());
    return chambers
        .find(context.council(), command.sessionId())
        .map(chamber ->
            Decision.unless(
                numbering.leap(context, series, vote.number()),
                () -> Resolution.submitAndVote(id, chamber, command, vote, choice.in(series))))
        .orElseGet(() -> Decision.refused(SessionsRefusal.SESSION_UNKNOWN));
  }
}
