package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.events.Answer;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoAggregateStoreIT implements AggregateStoreContract {

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());
  private final MongoAggregateStore<Lamp> store =
      new MongoAggregateStore<>(
          Lamp.TYPE,
          mongo,
          3,
          IndexStates.built(mongo.getDb(), MongoAggregateStore.indexes(Lamp.TYPE)));

  @AfterAll
  void drop() {
    mongo.getDb().drop();
    client.close();
  }

  @Override
  public AggregateStore<Lamp> store() {
    return store;
  }

  @Test
  void givesATwinTheAnswerThatIsStored() {
    AggregateCommands<Lamp> commands = commands();
    String id = lit(commands, "twins");
    CommandOutcome loser =
        commands.change(
            Lamp.command("twin"),
            new AggregateId<>(id),
            CommandDays.none(),
            lamp -> {
              if (lamp.version() == 1) {
                var winner =
                    commands.change(
                        Lamp.command("twin"),
                        new AggregateId<>(id),
                        CommandDays.none(),
                        same -> answering("first"));
                assertThat(winner).isInstanceOf(CommandOutcome.Done.class);
              }
              return answering("second");
            });
    assertThat(((CommandOutcome.Done) loser).answer())
        .isEqualTo(new KeptAnswer(new Document("number", "first")));
    assertThat(((CommandOutcome.Done) loser).replayed()).isTrue();
  }

  @Test
  void knowsAKeyHoweverManyCommandsCameAfterIt() {
    AggregateCommands<Lamp> commands = commands();
    String id = lit(commands, "many");
    List<CommandOutcome.Done> first =
        IntStream.range(0, 20).mapToObj(i -> dim(commands, id, "dim " + i, 50 - i)).toList();
    List<CommandOutcome.Done> again =
        IntStream.range(0, 20).mapToObj(i -> dim(commands, id, "dim " + i, 50 - i)).toList();
    assertThat(again).allMatch(CommandOutcome.Done::replayed);
    assertThat(again)
        .extracting(CommandOutcome.Done::version)
        .containsExactlyElementsOf(first.stream().map(CommandOutcome.Done::version).toList());
  }

  @Test
  void letsManyPeopleChangeOneAggregateAtOnce() throws Exception {
    AggregateCommands<Lamp> commands = commands(Duration.ofMinutes(1));
    String id = lit(commands, "crowd");
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<CommandOutcome>> all =
          IntStream.range(0, 300)
              .<Callable<CommandOutcome>>mapToObj(person ->
                  () ->
                      commands.change(
                          Lamp.command("person " + person),
                          new AggregateId<>(id),
                          CommandDays.none(),
                          lamp -> answering("heard")))
              .toList();
      for (Future<CommandOutcome> outcome : crowd.invokeAll(all)) {
        assertThat(outcome.get()).isInstanceOf(CommandOutcome.Done.class);
      }
    }
  }

  private AggregateCommands<Lamp> commands() {
    return commands(CommandProperties.defaults().retryAfter());
  }

  private AggregateCommands<Lamp> commands(Duration patience) {
    CommandProperties defaults = CommandProperties.defaults();
    var limits =
        new CommandProperties(
            defaults.maxPendingEvents() * 2,
            defaults.maxPendingSize(),
            patience,
            defaults.rememberedCommands());
    return new AggregateCommands<>(
        Lamp.TYPE, store, Lamp.CATALOGUE, limits, CommandListener.NONE, CommandRules.of(Lamp.DAYS));
  }

  private static String lit(AggregateCommands<Lamp> commands, String key) {
    var done =
        (CommandOutcome.Done)
            commands.create(
                Lamp.command(key), CommandDays.none(), id -> Lamp.light("No of " + id, 60));
    return done.id();
  }

  private static CommandOutcome.Done dim(
      AggregateCommands<Lamp> commands, String id, String key, int watts) {
    return (CommandOutcome.Done)
        commands.change(
            Lamp.command(key),
            new AggregateId<>(id),
            CommandDays.none(),
            lamp -> lamp.state().dim(watts));
  }

  private record Numbered(String number) implements Answer {}

  private static Decision<Lamp> answering(String number) {
    var dimmed = new Lamp.LampDimmed(1);
    return Decision.accepted(new Lamp("No " + number, 1), List.of(dimmed), new Numbered(number));
  }

  @Test
  void remembersItsFirstCommandAndTheLastFew() {
    var commands =
        new AggregateCommands<>(
            Lamp.TYPE,
            store,
            Lamp.CATALOGUE,
            CommandProperties.defaults(),
            CommandListener.NONE,
            CommandRules.of(Lamp.DAYS));
    var lit =
        (CommandOutcome.Done)
            commands.create(
                Lamp.command("lit"), CommandDays.none(), id -> Lamp.light("No 1 of " + id, 60));
    IntStream.range(0, 5)
        .forEach(i ->
            assertThat(
                    commands.change(
                        Lamp.command("dim " + i),
                        new AggregateId<>(lit.id()),
                        CommandDays.none(),
                        lamp -> lamp.state().dim(50 - i)))
                .isInstanceOf(CommandOutcome.Done.class));
    StoredAggregate<Lamp> stored = store.load(lit.id()).orElseThrow();
    assertThat(stored.commandOf("lit")).isPresent();
    assertThat(stored.commandOf("dim 1")).isEmpty();
    assertThat(stored.commandOf("dim 4")).isPresent();
    assertThat(stored.recent()).hasSizeLessThanOrEqualTo(3);
    assertThat(stored.pending()).isEqualTo(6);
  }
}
