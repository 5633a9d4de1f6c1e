package vn.hdnd.cuulong.sessions.polls;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;
import vn.hdnd.cuulong.sessions.refusal.TakenName;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;
import vn.hdnd.cuulong.sessions.sittings.Sitting;
import vn.hdnd.cuulong.sessions.sittings.Sittings;

/** The chair opens a vote. */
public final class OpeningPoll {

  public static final AggregateType<Poll> TYPE =
      AggregateType.of("poll", "polls", Poll.class).claiming(Poll::claims).listed(PollRow.FORM);

  private final AggregateCommands<Poll> polls;
  private final Sittings sittings;
  private final VotableDrafts drafts;

  public OpeningPoll(AggregateCommands<Poll> polls, Sittings sittings, VotableDrafts drafts) {
    this.polls = polls;
    this.sittings = sittings;
    this.drafts = drafts;
  }

  public CommandOutcome open(CommandContext context, OpenPoll command) {
    return TakenName.refused(
        polls.create(context, CommandDays.none(), id -> decide(context, id, command)),
        () -> Refusal.of(SessionsRefusal.ANOTHER_POLL_OPEN));
  }

  private Decision<Poll> decide(CommandContext context, AggregateId<Poll> id, OpenPoll command) {
    return sittings
        .find(context.council(), command.sittingId())
        .map(sitting -> decide(context, id, sitting, command))
        .orElseGet(() -> Decision.refused(SessionsRefusal.SITTING_UNKNOWN));
  }

  private Decision<Poll> decide(
      CommandContext context, AggregateId<Poll> id, Sitting sitting, OpenPoll command) {
    @Nullable AggregateId<Resolution> draftId = command.resolutionId();
    if (draftId == null) {
      return Poll.open(id, sitting, null, command, context.at(), context.today());
    }
    Optional<Resolution> draft = drafts.find(sitting, draftId);
    return Decision.unless(
        drafts.against(sitting, draft),
        () -> Poll.open(id, sitting, draft.orElseThrow(), command, context.at(), context.today()));
  }
}
