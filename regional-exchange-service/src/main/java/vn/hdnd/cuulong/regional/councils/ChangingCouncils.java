package vn.hdnd.cuulong.regional.councils;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.regional.refusal.RegionalRefusal;

/** Changes the register; the first change creates it. */
public final class ChangingCouncils implements Councils {

  /** The scope of the register, which is not a council but the whole region. */
  public static final CouncilId REGION = new CouncilId("region");

  public static final AggregateType<Registry> TYPE =
      AggregateType.of("council-register", "council_register", Registry.class)
          .inFormat(2, RegistryFormats.TO_2)
          .acrossCouncils();

  private final AggregateCommands<Registry> commands;

  private static final AggregateId<Registry> ID = new AggregateId<>(Registry.ID);

  public ChangingCouncils(AggregateCommands<Registry> commands) {
    this.commands = commands;
  }

  public CommandOutcome change(CommandContext context, ChangeCouncils command) {
    CommandOutcome outcome = changed(context, command);
    if (!(outcome instanceof CommandOutcome.NotFound)) {
      return outcome;
    }
    CommandOutcome begun =
        commands.createNamed(
            context,
            ID,
            CommandDays.byOwnRule(command.effectiveOn()),
            () -> Registry.empty().change(command),
            RegionalRefusal.REGISTER_BEGUN);
    return anotherBegan(begun) ? changed(context, command) : begun;
  }

  private CommandOutcome changed(CommandContext context, ChangeCouncils command) {
    return commands.change(
        context,
        ID,
        CommandDays.byOwnRule(command.effectiveOn()),
        found -> found.state().change(command));
  }

  private static boolean anotherBegan(CommandOutcome outcome) {
    return outcome instanceof CommandOutcome.Refused refused
        && refused.refusal().reason() == RegionalRefusal.REGISTER_BEGUN;
  }

  @Override
  public Registry registry() {
    return commands.find(REGION, ID).map(Versioned::state).orElseGet(Registry::empty);
  }
}
