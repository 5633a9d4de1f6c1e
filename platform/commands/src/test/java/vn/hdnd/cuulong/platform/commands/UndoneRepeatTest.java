package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.ids.AggregateId;

/**
 * Tests a command that was read before a majority had it, and undone before its repeat was
 * answered.
 */
class UndoneRepeatTest {

  private final AggregateStore<Lamp> store = new InMemoryAggregateStore<>();
  private final AggregateCommands<Lamp> commands = on(store);
  private final AggregateCommands<Lamp> afterwards = on(new Undoing(store));

  @Test
  void acknowledgesNoChangeThatWasUndone() {
    String id = lit();
    assertThat(dim(commands, id)).isInstanceOf(CommandOutcome.Done.class);
    assertThat(dim(afterwards, id)).isInstanceOf(CommandOutcome.Overloaded.class);
  }

  @Test
  void acknowledgesNoCreationThatWasUndone() {
    String id = lit();
    assertThat(store.load(id)).isPresent();
    assertThat(light(afterwards)).isInstanceOf(CommandOutcome.Overloaded.class);
  }

  private String lit() {
    return ((CommandOutcome.Done) light(commands)).id();
  }

  private static CommandOutcome light(AggregateCommands<Lamp> commands) {
    return commands.create(
        Lamp.command("light"), CommandDays.none(), id -> Lamp.light("No of " + id, 60));
  }

  private static CommandOutcome dim(AggregateCommands<Lamp> commands, String id) {
    return commands.change(
        Lamp.command("dim"),
        new AggregateId<>(id),
        CommandDays.none(),
        lamp -> lamp.state().dim(40));
  }

  private static AggregateCommands<Lamp> on(AggregateStore<Lamp> store) {
    return new AggregateCommands<>(
        Lamp.TYPE,
        store,
        Lamp.CATALOGUE,
        CommandProperties.defaults(),
        CommandListener.NONE,
        CommandRules.of(Lamp.DAYS));
  }

  /**
   * A store that returns a write which no majority has, and loses it when it should become durable.
   */
  private static final class Undoing extends ForwardingStore<Lamp> {

    private Undoing(AggregateStore<Lamp> inner) {
      super(inner);
    }

    @Override
    public Optional<CommandRecord> settled(String id, String key) {
      return Optional.empty();
    }
  }
}
