package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.hdnd.cuulong.platform.commands.testing.Lamp.command;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

class AggregateCommandsTest {

  private final InMemoryAggregateStore<Lamp> store = new InMemoryAggregateStore<>();
  private final AggregateCommands<Lamp> commands = commands(store);

  @Test
  void beginsAnAggregateAtVersionOne() {
    CommandOutcome.Done done = lit("a");
    assertThat(done.version()).isEqualTo(1);
    assertThat(done.created()).isTrue();
    assertThat(done.eventTypes()).containsExactly("vn.hdnd.lamps.lamp-lit.v1");
  }

  @Test
  void givesTheSameAnswerToTheSameCreation() {
    CommandOutcome.Done first = lit("a");
    CommandOutcome.Done second = lit("a");
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.replayed()).isTrue();
    assertThat(store.events(first.id())).hasSize(1);
  }

  @Test
  void givesTheSameAnswerToTheSameChangeEvenAfterOthers() {
    String id = lit("a").id();
    CommandOutcome first = dim(command("b"), id, 40);
    assertThat(dim(command("c"), id, 30)).isInstanceOf(CommandOutcome.Done.class);
    var again = (CommandOutcome.Done) dim(command("b"), id, 40);
    assertThat(again.version()).isEqualTo(((CommandOutcome.Done) first).version());
    assertThat(store.events(id)).hasSize(3);
  }

  @Test
  void refusesAKeyThatWasUsedForSomethingElse() {
    String id = lit("a").id();
    assertThat(dim(command("b"), id, 40)).isInstanceOf(CommandOutcome.Done.class);
    assertThat(dim(command("b", "another body"), id, 30))
        .isEqualTo(new CommandOutcome.KeyReused("b"));
  }

  @Test
  void leavesNoEventOfAnAggregateThatPublishesNothing() {
    AggregateCommands<Lamp> silent = commands(Lamp.TYPE.unpublished(), store);
    CommandOutcome outcome =
        silent.create(
            command("a"), CommandDays.none(), id -> Decision.kept(new Lamp("silent", 60)));
    var done = (CommandOutcome.Done) outcome;
    assertThat(done.eventTypes()).isEmpty();
    assertThat(store.events(done.id())).isEmpty();
  }

  @Test
  void letsNoAggregateForgetItsEventsNorPublishThemAgainstItsType() {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            commands.create(
                command("a"), CommandDays.none(), id -> Decision.kept(new Lamp("l", 60))));
    AggregateCommands<Lamp> silent = commands(Lamp.TYPE.unpublished(), store);
    assertThatIllegalStateException()
        .isThrownBy(
            () -> silent.create(command("b"), CommandDays.none(), id -> Lamp.light("l", 60)));
  }

  @Test
  void storesNothingOfARefusal() {
    String id = lit("a").id();
    assertThat(dim(command("b"), id, 100))
        .isEqualTo(new CommandOutcome.Refused(Refusal.of(Lamp.No.TOO_BRIGHT)));
    assertThat(
            commands
                .find(new CouncilId("an-giang-2025"), new AggregateId<>(id))
                .map(Versioned::version))
        .contains(1L);
  }

  @Test
  void refusesAStaleVersion() {
    String id = lit("a").id();
    assertThat(dim(command("b"), id, 40)).isInstanceOf(CommandOutcome.Done.class);
    assertThat(dim(Lamp.ifMatch(command("c"), 1), id, 30))
        .isEqualTo(new CommandOutcome.StaleVersion(1, 2));
  }

  @Test
  void doesNotSeeAnAggregateOfAnotherCouncil() {
    String id = lit("a").id();
    assertThat(commands.find(new CouncilId("can-tho-2025"), new AggregateId<>(id))).isEmpty();
  }

  @Test
  void saysThatAClaimIsTaken() {
    String id = lit("a").id();
    String number = store.load(id).orElseThrow().state().number();
    assertThat(commands.create(command("b"), CommandDays.none(), other -> Lamp.light(number, 5)))
        .isEqualTo(new CommandOutcome.ClaimTaken(number));
  }

  @Test
  void writesNothingInADryRun() {
    CommandOutcome outcome =
        commands.create(
            Lamp.dryRun(command("a")), CommandDays.none(), id -> Lamp.light("No 1", 60));
    assertThat(outcome).isInstanceOf(CommandOutcome.DryRun.class);
    assertThat(store.load(((CommandOutcome.DryRun) outcome).id())).isEmpty();
  }

  @Test
  void saysInADryRunThatAClaimIsTaken() {
    String number = store.load(lit("a").id()).orElseThrow().state().number();
    String other = lit("b").id();
    assertThat(
            commands.create(
                Lamp.dryRun(command("c")), CommandDays.none(), id -> Lamp.light(number, 5)))
        .isEqualTo(new CommandOutcome.ClaimTaken(number));
    assertThat(
            commands.change(
                Lamp.dryRun(command("d")),
                new AggregateId<>(other),
                CommandDays.none(),
                lamp -> Lamp.light(number, 5)))
        .isEqualTo(new CommandOutcome.ClaimTaken(number));
  }

  /**
   * Two aggregates to which a later rule gives the same name both continue, and the earlier names
   * stay taken.
   */
  @Test
  void goesOnWithTheNamesOfAnEarlierRule() {
    String one = lit("a").id();
    String two = lit("b").id();
    AggregateCommands<Lamp> today = commands(Lamp.TYPE.claiming(lamp -> Set.of("a lamp")), store);
    assertThat(
            today.change(
                command("c"),
                new AggregateId<>(one),
                CommandDays.none(),
                lamp -> lamp.state().dim(40)))
        .isInstanceOf(CommandOutcome.Done.class);
    assertThat(
            today.change(
                command("d"),
                new AggregateId<>(two),
                CommandDays.none(),
                lamp -> lamp.state().dim(40)))
        .isInstanceOf(CommandOutcome.Done.class);
    assertThat(
            commands.create(command("e"), CommandDays.none(), id -> Lamp.light("No of " + one, 60)))
        .isEqualTo(new CommandOutcome.ClaimTaken("No of " + one));
  }

  @Test
  void asksToComeBackWhileTheOutboxIsFull() {
    String id = lit("a").id();
    AggregateStore<Lamp> full = new FullOutbox(store);
    assertThat(
            commands(full)
                .change(
                    command("b"),
                    new AggregateId<>(id),
                    CommandDays.none(),
                    lamp -> lamp.state().dim(40)))
        .isEqualTo(new CommandOutcome.Overloaded(Duration.ofSeconds(7)));
  }

  @Test
  void runsALostRaceAgain() {
    String id = lit("a").id();
    CommandOutcome outcome =
        commands.change(
            command("slow"),
            new AggregateId<>(id),
            CommandDays.none(),
            lamp -> {
              if (lamp.version() == 1) {
                assertThat(dim(command("fast"), id, 40)).isInstanceOf(CommandOutcome.Done.class);
              }
              return lamp.state().dim(20);
            });
    assertThat(((CommandOutcome.Done) outcome).version()).isEqualTo(3);
  }

  private CommandOutcome.Done lit(String key) {
    return (CommandOutcome.Done)
        commands.create(command(key), CommandDays.none(), id -> Lamp.light("No of " + id, 60));
  }

  private CommandOutcome dim(CommandContext context, String id, int watts) {
    return commands.change(
        context, new AggregateId<>(id), CommandDays.none(), lamp -> lamp.state().dim(watts));
  }

  private static AggregateCommands<Lamp> commands(AggregateStore<Lamp> store) {
    return commands(Lamp.TYPE, store);
  }

  private static AggregateCommands<Lamp> commands(
      AggregateType<Lamp> type, AggregateStore<Lamp> store) {
    var limits = new CommandProperties(200, DataSize.ofMegabytes(1), Duration.ofSeconds(7), 100);
    return new AggregateCommands<>(
        type, store, Lamp.CATALOGUE, limits, CommandListener.NONE, CommandRules.of(Lamp.DAYS));
  }

  /** A store whose broker has been away for a long time. */
  private static final class FullOutbox extends ForwardingStore<Lamp> {

    private FullOutbox(AggregateStore<Lamp> inner) {
      super(inner);
    }

    @Override
    public Optional<StoredAggregate<Lamp>> load(String id) {
      return super.load(id).map(FullOutbox::full);
    }

    private static StoredAggregate<Lamp> full(StoredAggregate<Lamp> lamp) {
      return new StoredAggregate<>(
          lamp.id(),
          lamp.council(),
          lamp.version(),
          lamp.sequence(),
          lamp.state(),
          lamp.creation(),
          lamp.recent(),
          lamp.entered(),
          200,
          0,
          0);
    }
  }
}
