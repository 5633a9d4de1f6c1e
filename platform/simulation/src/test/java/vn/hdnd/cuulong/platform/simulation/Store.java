package vn.hdnd.cuulong.platform.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * The connection between a service and its store's data: the faults of an operation before it is
 * done, until its effect is durable, and on the way back.
 */
final class Store {

  /** One in this number of the leases' points may suspend a strand. */
  private static final int LEASE_POINTS = 5;

  private final World world;
  private final Data data;
  private final List<Runnable> late = new ArrayList<>();

  Store(World world, Data data) {
    this.world = world;
    this.data = data;
  }

  Data data() {
    return data;
  }

  <T> T read(String what, String collection, Supplier<T> look) {
    point(what, collection);
    if (world.fault(world.weather.refusal())) {
      throw new StoreAwayException(what);
    }
    T found = look.get();
    boolean waits = data.kind() == Data.Kind.DURABLE_ANSWERS;
    if (waits && !comesTrue(data.size(), data.term(), what)) {
      throw new StoreAwayException(what);
    }
    return found;
  }

  /** An effect and its result: an answer or a failure. */
  private final class Attempt<T> {
    private final int before = data.size();
    private final int term = data.term();
    private final int after;
    private final boolean whole;
    private @Nullable T answer;
    private @Nullable DataAccessException no;

    Attempt(Supplier<T> effect) {
      try {
        answer = effect.get();
      } catch (DataAccessException thrown) {
        no = thrown;
      }
      after = data.size();
      whole = data.term() == term;
    }

    /** Tells whether its write is still valid; otherwise it counts as never done. */
    boolean stands() {
      return whole && after > before && data.stands(after, term);
    }

    T answer() {
      if (no != null) {
        throw no;
      }
      return Objects.requireNonNull(answer);
    }
  }

  /**
   * @param patient whether the answer waits until it is durable
   */
  <T> T write(String what, String collection, boolean patient, Supplier<T> effect) {
    arrive(what, collection, effect);
    var attempt = new Attempt<>(effect);
    boolean again = data.kind() == Data.Kind.REPLICA_SET && world.chance.oneIn(2);
    int term = attempt.term;
    while (patient && !comesTrue(attempt.after, term, what)) {
      if (!again) {
        throw new StoreAwayException(what);
      }
      // The driver repeats a write once; the server recognises a valid earlier one by its number.
      again = false;
      point("the driver repeats", what);
      if (attempt.stands()) {
        term = data.term();
      } else {
        attempt = new Attempt<>(effect);
        term = attempt.term;
      }
    }
    point(what + " is done", collection);
    if (world.fault(world.weather.lostAnswer())) {
      world.note("the answer is lost", what);
      throw new StoreAwayException(what);
    }
    return attempt.answer();
  }

  /** The statements are not atomic together. */
  void betweenStatements(String collection) {
    point("next of bulk", collection);
  }

  /** The leases take many steps, so only some of them are points. */
  private void point(String what, String collection) {
    if (isOfLeases(collection) && !world.chance.oneIn(LEASE_POINTS)) {
      world.note(what, collection);
    } else {
      world.point(what, collection);
    }
  }

  private static boolean isOfLeases(String collection) {
    return collection.startsWith("relay_") || collection.startsWith("schedule_");
  }

  private <T> void arrive(String what, String collection, Supplier<T> effect) {
    Runnable write =
        () -> {
          var _ = new Attempt<>(effect);
        };
    Strand strand = world.runningOrNull();
    if (strand != null) {
      strand.underway(write);
    }
    point(what, collection);
    if (strand != null) {
      strand.underway(null);
    }
    if (world.fault(world.weather.refusal())) {
      throw new StoreAwayException(what);
    }
    if (world.fault(world.weather.late())) {
      world.note("is late", what);
      late.add(write);
      throw new StoreAwayException(what);
    }
  }

  /** Waits until this size is durable; returns false if there was a failover first. */
  private boolean comesTrue(int size, int term, String what) {
    if (data.term() == term && world.chance.oneIn(2 * world.weather.lag())) {
      data.settle(size);
    }
    world.until(() -> data.isDurable(size) || data.term() != term, "waits for", what);
    if (world.isCalm() && data.term() == term) {
      data.settleAll();
    }
    return data.term() == term;
  }

  /** Keeps a write that was in transit when its sender died. */
  void abandoned(@Nullable Runnable write) {
    if (write != null && world.chance.oneIn(2)) {
      late.add(write);
    }
  }

  boolean hasLate() {
    return !late.isEmpty();
  }

  /** Executes one of the writes whose sender is gone. */
  void doLate() {
    Runnable write = late.remove(world.chance.below(late.size()));
    world.counts.lateWrites++;
    world.note("a late write", "");
    write.run();
  }

  /** Writes in transit to the old primary do not reach the new one. */
  void failOver() {
    late.clear();
    int undone = data.failOver(world.chance);
    world.counts.failovers++;
    world.counts.undone += undone;
    world.note("failover undoes", undone);
  }
}
