package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.commands.testing.Lamp.command;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

class CommandGateTest {

  private static final Refusal NO = Refusal.of(Lamp.No.TOO_BRIGHT);

  private final AtomicBoolean shut = new AtomicBoolean();
  private final AggregateCommands<Lamp> commands =
      new AggregateCommands<>(
          Lamp.TYPE,
          new InMemoryAggregateStore<>(),
          Lamp.CATALOGUE,
          CommandProperties.defaults(),
          CommandListener.NONE,
          new CommandRules(
              (type, council, today, days) -> shut.get() ? Optional.of(NO) : Optional.empty(),
              Lamp.DAYS));

  @Test
  void refusesACreationBeforeTheAggregateDecides() {
    shut.set(true);
    assertThat(light(command("a"))).isEqualTo(new CommandOutcome.Refused(NO));
    assertThat(light(Lamp.dryRun(command("a")))).isEqualTo(new CommandOutcome.Refused(NO));
  }

  @Test
  void refusesAChangeAndTheDryRunOfOne() {
    String id = ((CommandOutcome.Done) light(command("a"))).id();
    shut.set(true);
    assertThat(dim(command("b"), id)).isEqualTo(new CommandOutcome.Refused(NO));
    assertThat(dim(Lamp.dryRun(command("b")), id)).isEqualTo(new CommandOutcome.Refused(NO));
    assertThat(
            commands
                .find(new CouncilId("an-giang-2025"), new AggregateId<>(id))
                .map(Versioned::version))
        .contains(1L);
  }

  @Test
  void givesARepeatedCommandTheAnswerThatItGot() {
    var lit = (CommandOutcome.Done) light(command("a"));
    var dimmed = (CommandOutcome.Done) dim(command("b"), lit.id());
    shut.set(true);
    assertThat(((CommandOutcome.Done) light(command("a"))).replayed()).isTrue();
    assertThat(((CommandOutcome.Done) dim(command("b"), lit.id())).version())
        .isEqualTo(dimmed.version());
  }

  private CommandOutcome light(CommandContext context) {
    return commands.create(context, CommandDays.none(), id -> Lamp.light("No of " + id, 60));
  }

  private CommandOutcome dim(CommandContext context, String id) {
    return commands.change(
        context, new AggregateId<>(id), CommandDays.none(), lamp -> lamp.state().dim(40));
  }
}
