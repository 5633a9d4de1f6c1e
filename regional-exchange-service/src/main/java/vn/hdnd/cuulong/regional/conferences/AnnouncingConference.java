package vn.hdnd.cuulong.regional.conferences;

import java.util.Map;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.regional.councils.Councils;
import vn.hdnd.cuulong.regional.refusal.RegionalRefusal;

/**
 * Announces a conference, in advance or, to complete the history of the series, long after it was
 * held.
 */
public final class AnnouncingConference {

  /** Councils submit their papers. */
  public static final AggregateType<Conference> TYPE =
      AggregateType.of("conference", "conferences", Conference.class)
          .claiming(Conference::claims)
          .acrossCouncils()
          .listed(ConferenceRow.FORM);

  private final AggregateCommands<Conference> conferences;
  private final Councils councils;

  public AnnouncingConference(AggregateCommands<Conference> conferences, Councils councils) {
    this.conferences = conferences;
    this.councils = councils;
  }

  public CommandOutcome announce(CommandContext context, Edition edition) {
    CommandOutcome outcome =
        conferences.create(
            context,
            CommandDays.byOwnRule(edition.from()).and(CommandDays.byOwnRule(edition.to())),
            id -> Conference.announce(id, edition, councils.registry()));
    return outcome instanceof CommandOutcome.ClaimTaken
        ? new CommandOutcome.Refused(alreadyAnnounced(edition))
        : outcome;
  }

  private static Refusal alreadyAnnounced(Edition edition) {
    return Refusal.of(
        RegionalRefusal.CONFERENCE_ALREADY_ANNOUNCED,
        Map.of("ordinal", Integer.toString(edition.ordinal()), "term", edition.term()));
  }
}
