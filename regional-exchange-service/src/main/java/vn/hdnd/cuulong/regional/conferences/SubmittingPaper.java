package vn.hdnd.cuulong.regional.conferences;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.regional.practices.Practice;
import vn.hdnd.cuulong.regional.practices.Practices;
import vn.hdnd.cuulong.regional.refusal.RegionalRefusal;

/** Submits a council's paper. */
public final class SubmittingPaper {

  private final AggregateCommands<Conference> conferences;
  private final Practices practices;

  public SubmittingPaper(AggregateCommands<Conference> conferences, Practices practices) {
    this.conferences = conferences;
    this.practices = practices;
  }

  public CommandOutcome submit(
      CommandContext context, AggregateId<Conference> id, SubmitPaper command) {
    return conferences.change(
        context,
        id,
        ofItsConference(context, id),
        conference ->
            practiceIsThere(context, command)
                ? conference.state().submit(context.council(), command)
                : Decision.refused(
                    Refusal.of(
                        RegionalRefusal.PAPER_PRACTICE_ABSENT,
                        Map.of("practice", String.valueOf(command.practiceId())))));
  }

  /** Returns why a council cannot hand in any paper; asked before it writes one. */
  public Optional<Refusal> against(
      ConferenceAction action, CouncilId council, Conference conference, LocalDate today) {
    return conferences
        .gate(council, today, daysOf(conference))
        .or(() -> conference.against(action));
  }

  /** Returns the conference's day, because a paper has no day of its own. */
  private CommandDays ofItsConference(CommandContext context, AggregateId<Conference> id) {
    return conferences
        .find(context.council(), id)
        .map(conference -> daysOf(conference.state()))
        .orElseGet(CommandDays::none);
  }

  private static CommandDays daysOf(Conference conference) {
    return CommandDays.saidBefore(conference.edition().from());
  }

  private boolean practiceIsThere(CommandContext context, SubmitPaper command) {
    AggregateId<Practice> practice = command.practiceId();
    return practice == null || practices.find(context.council(), practice).isPresent();
  }
}
