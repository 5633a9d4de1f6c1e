package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.events.Answer;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Contract of every store of aggregates. */
interface AggregateStoreContract {

  Instant ENTERED = Instant.parse("2026-11-24T02:00:00.123456789Z");

  AggregateStore<Lamp> store();

  @Test
  default void keepsWhatWasInserted() {
    AggregateWrite<Lamp> write = first(newId(), 60);
    assertThat(store().insert(write)).isEqualTo(new WriteResult.Written());
    StoredAggregate<Lamp> stored = loaded(write.id());
    assertThat(stored.state()).isEqualTo(write.state());
    assertThat(stored.version()).isEqualTo(1);
    assertThat(stored.sequence()).isEqualTo(1);
    assertThat(stored.council()).isEqualTo(new CouncilId("an-giang-2025"));
    assertThat(stored.creation()).isEqualTo(write.command());
    assertThat(stored.entered()).isEqualTo(ENTERED);
  }

  @Test
  default void knowsNothingOfAnotherId() {
    assertThat(store().load(newId())).isEmpty();
  }

  @Test
  default void insertsAnIdOnce() {
    AggregateWrite<Lamp> write = first(newId(), 60);
    assertThat(store().insert(write)).isEqualTo(new WriteResult.Written());
    AggregateWrite<Lamp> other = write(write.id(), 1, "other", write.state(), 1);
    assertThat(store().insert(other)).isEqualTo(new WriteResult.Overtaken());
  }

  @Test
  default void updatesTheVersionThatWasRead() {
    AggregateWrite<Lamp> begun = inserted(60);
    AggregateWrite<Lamp> next = next(begun, 40, "dim");
    assertThat(update(next)).isEqualTo(new WriteResult.Written());
    assertThat(loaded(begun.id()).state().watts()).isEqualTo(40);
    assertThat(loaded(begun.id()).commandOf("dim")).contains(next.command());
  }

  @Test
  default void keepsWhatPublishesNothing() {
    AggregateWrite<Lamp> begun = silent(first(newId(), 60));
    assertThat(store().insert(begun)).isEqualTo(new WriteResult.Written());
    AggregateWrite<Lamp> next = silent(next(begun, 40, "dim"));
    assertThat(update(next)).isEqualTo(new WriteResult.Written());
    StoredAggregate<Lamp> stored = loaded(begun.id());
    assertThat(stored.state().watts()).isEqualTo(40);
    assertThat(stored.version()).isEqualTo(2);
    assertThat(stored.sequence()).isZero();
    assertThat(stored.pending()).isZero();
    assertThat(stored.commandOf("dim")).contains(next.command());
  }

  @Test
  default void refusesAVersionThatWasOvertaken() {
    AggregateWrite<Lamp> begun = inserted(60);
    StoredAggregate<Lamp> read = loaded(begun.id());
    assertThat(update(next(begun, 40, "a"))).isEqualTo(new WriteResult.Written());
    assertThat(store().update(read, next(begun, 20, "b"))).isEqualTo(new WriteResult.Overtaken());
    assertThat(loaded(begun.id()).state().watts()).isEqualTo(40);
  }

  @Test
  default void refusesAVersionThatAnotherHistoryHas() {
    AggregateWrite<Lamp> begun = inserted(60);
    StoredAggregate<Lamp> read = loaded(begun.id());
    StoredAggregate<Lamp> undone = after(read, "undone");
    assertThat(update(next(begun, 40, "stands"))).isEqualTo(new WriteResult.Written());
    AggregateWrite<Lamp> third = write(begun.id(), 3, "third", begun.state(), 3);
    assertThat(store().update(undone, third)).isEqualTo(new WriteResult.Overtaken());
    assertThat(loaded(begun.id()).version()).isEqualTo(2);
  }

  @Test
  default void settlesACommandOnlyIfItStands() {
    AggregateWrite<Lamp> begun = inserted(60);
    AggregateWrite<Lamp> next = next(begun, 40, "stands");
    assertThat(update(next)).isEqualTo(new WriteResult.Written());
    assertThat(store().settled(begun.id(), "light")).contains(begun.command());
    assertThat(store().settled(begun.id(), "stands")).contains(next.command());
    assertThat(store().settled(begun.id(), "undone")).isEmpty();
  }

  @Test
  default void tellsATwinThatItCameSecond() {
    AggregateWrite<Lamp> begun = inserted(60);
    assertThat(store().insert(begun)).isEqualTo(new WriteResult.Overtaken());
    AggregateWrite<Lamp> next = next(begun, 40, "twin");
    StoredAggregate<Lamp> read = loaded(begun.id());
    assertThat(store().update(read, next)).isEqualTo(new WriteResult.Written());
    assertThat(store().update(read, next)).isEqualTo(new WriteResult.Overtaken());
  }

  @Test
  default void keepsAClaimForOneAggregate() {
    AggregateWrite<Lamp> begun = inserted(60);
    String number = begun.state().number();
    AggregateWrite<Lamp> thief = write(newId(), 1, "steal", new Lamp(number, 5), 1);
    assertThat(store().insert(thief)).isEqualTo(new WriteResult.Claimed(number));
    assertThat(store().load(thief.id())).isEmpty();
  }

  @Test
  default void letsAnUpdateNotTakeAClaimEither() {
    AggregateWrite<Lamp> one = inserted(60);
    AggregateWrite<Lamp> two = inserted(60);
    String taken = one.state().number();
    AggregateWrite<Lamp> steal = write(two.id(), 2, "steal", new Lamp(taken, 5), 2);
    assertThat(update(steal)).isEqualTo(new WriteResult.Claimed(taken));
    assertThat(loaded(two.id()).version()).isEqualTo(1);
  }

  @Test
  default void givesAClaimFreeWithItsAggregatesChange() {
    AggregateWrite<Lamp> begun = inserted(60);
    AggregateWrite<Lamp> renamed = write(begun.id(), 2, "rename", new Lamp(newId(), 60), 2);
    assertThat(update(renamed)).isEqualTo(new WriteResult.Written());
    AggregateWrite<Lamp> heir = write(newId(), 1, "heir", begun.state(), 1);
    assertThat(store().insert(heir)).isEqualTo(new WriteResult.Written());
  }

  /** By today's rule another aggregate could have its name, and still it continues. */
  @Test
  default void leavesAnAggregateTheNamesThatItHas() {
    AggregateWrite<Lamp> begun = inserted(60);
    AggregateWrite<Lamp> other = inserted(60);
    assertThat(update(keeping(write(begun.id(), 2, "dim", other.state(), 2))))
        .isEqualTo(new WriteResult.Written());
    AggregateWrite<Lamp> thief = write(newId(), 1, "steal", begun.state(), 1);
    assertThat(store().insert(thief)).isEqualTo(new WriteResult.Claimed(begun.state().number()));
  }

  @Test
  default void letsOneOfManyRacersWin() throws Exception {
    AggregateWrite<Lamp> begun = inserted(60);
    AggregateStore<Lamp> store = store();
    StoredAggregate<Lamp> read = loaded(begun.id());
    try (var racers = Executors.newFixedThreadPool(8)) {
      List<Callable<WriteResult>> race =
          IntStream.range(0, 8)
              .<Callable<WriteResult>>mapToObj(
                  racer -> () -> store.update(read, next(begun, racer, "racer " + racer)))
              .toList();
      int winners = 0;
      for (Future<WriteResult> result : racers.invokeAll(race)) {
        winners += result.get().equals(new WriteResult.Written()) ? 1 : 0;
      }
      assertThat(winners).isEqualTo(1);
    }
    assertThat(loaded(begun.id()).version()).isEqualTo(2);
  }

  @Test
  default void saysWhoseNameIsTaken() {
    AggregateWrite<Lamp> begun = inserted(60);
    Set<String> names = Set.of("free", begun.state().number());
    assertThat(store().taken(newId(), names)).contains(begun.state().number());
    assertThat(store().taken(begun.id(), names)).isEmpty();
  }

  @Test
  default void knowsACommandHoweverManyCameAfterIt() {
    AggregateWrite<Lamp> begun = inserted(60);
    for (int version = 2; version <= 12; version++) {
      String key = "key " + version;
      AggregateWrite<Lamp> next = write(begun.id(), version, key, begun.state(), version);
      assertThat(update(next)).isEqualTo(new WriteResult.Written());
    }
    StoredAggregate<Lamp> stored = loaded(begun.id());
    assertThat(store().command(stored, "key 2")).get().hasFieldOrPropertyWithValue("version", 2L);
    assertThat(store().command(stored, "key 12")).get().hasFieldOrPropertyWithValue("version", 12L);
    assertThat(store().command(stored, "key 13")).isEmpty();
    assertThat(store().settled(begun.id(), "key 2")).isEqualTo(store().command(stored, "key 2"));
  }

  /** Returns the aggregate as read after a command that was later undone. */
  private static StoredAggregate<Lamp> after(StoredAggregate<Lamp> read, String key) {
    var command = new CommandRecord(key, "print", 2, List.of("lit"), Answer.NONE);
    return new StoredAggregate<>(
        read.id(),
        read.council(),
        2,
        2,
        read.state(),
        read.creation(),
        List.of(command),
        read.entered(),
        read.pending(),
        read.pendingBytes(),
        read.relayEpoch());
  }

  private WriteResult update(AggregateWrite<Lamp> write) {
    return store().update(loaded(write.id()), write);
  }

  private AggregateWrite<Lamp> inserted(int watts) {
    AggregateWrite<Lamp> write = first(newId(), watts);
    assertThat(store().insert(write)).isEqualTo(new WriteResult.Written());
    return write;
  }

  private StoredAggregate<Lamp> loaded(String id) {
    Optional<StoredAggregate<Lamp>> found = store().load(id);
    assertThat(found).isPresent();
    return found.orElseThrow();
  }

  private static AggregateWrite<Lamp> first(String id, int watts) {
    return write(id, 1, "light", new Lamp("No " + id, watts), 1);
  }

  private static AggregateWrite<Lamp> next(AggregateWrite<Lamp> begun, int watts, String key) {
    return write(begun.id(), 2, key, new Lamp(begun.state().number(), watts), 2);
  }

  private static AggregateWrite<Lamp> write(
      String id, long version, String key, Lamp state, long sequence) {
    var command =
        new CommandRecord(
            key,
            "print",
            version,
            List.of("lit"),
            new KeptAnswer(Map.of("a", "b", "n", 1, "is", true)));
    var entry =
        new OutboxEntry(
            sequence, "lit", Instant.EPOCH, "{\"watts\":1}", "somebody", key, "", false, null);
    return new AggregateWrite<>(
        id,
        new CouncilId("an-giang-2025"),
        version,
        sequence,
        1,
        state,
        false,
        Set.of(state.number()),
        command,
        ENTERED,
        null,
        List.of(entry));
  }

  /** Returns a write of an aggregate that publishes nothing. */
  private static AggregateWrite<Lamp> silent(AggregateWrite<Lamp> write) {
    return like(write, 0, false, write.claims(), List.of());
  }

  private static AggregateWrite<Lamp> keeping(AggregateWrite<Lamp> write) {
    return like(write, write.lastSequence(), true, Set.of(), write.events());
  }

  private static AggregateWrite<Lamp> like(
      AggregateWrite<Lamp> write,
      long sequence,
      boolean keepsClaims,
      Set<String> claims,
      List<OutboxEntry> events) {
    return new AggregateWrite<>(
        write.id(),
        write.council(),
        write.version(),
        sequence,
        write.format(),
        write.state(),
        keepsClaims,
        claims,
        write.command(),
        write.entered(),
        write.row(),
        events);
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
