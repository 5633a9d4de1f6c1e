package vn.hdnd.cuulong.regional.practices;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;

/** Drafts a practice, at first visible to its own council only. */
public final class DraftingPractice {

  /**
   * People of other councils act on it too, because they adopt it. Until it is shared, the practice
   * itself refuses them.
   */
  public static final AggregateType<Practice> TYPE =
      AggregateType.of("practice", "practices", Practice.class)
          .acrossCouncils()
          .listed(PracticeRow.FORM);

  private final AggregateCommands<Practice> practices;

  public DraftingPractice(AggregateCommands<Practice> practices) {
    this.practices = practices;
  }

  public CommandOutcome draft(CommandContext context, PracticeCard card) {
    return practices.create(
        context, CommandDays.none(), id -> Practice.draft(context.council(), id, card));
  }
}
