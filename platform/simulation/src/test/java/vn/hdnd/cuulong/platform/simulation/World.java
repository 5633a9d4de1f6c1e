package vn.hdnd.cuulong.platform.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The state that all parts of a run share: random choices, time, faults, and the running strand.
 */
final class World {

  private static final long START = 1_795_000_000_000L;
  private static final int MOST_POINTS = 30_000;

  final Chance chance;
  final Weather weather;
  final Mutation mutation;
  final Counts counts;
  final List<Strand> strands = new ArrayList<>();
  private final @Nullable List<String> trace;
  private @Nullable Strand current;
  private long now = START;
  private int points;
  private boolean calm = true;

  World(long seed, Mutation mutation, Counts counts, @Nullable List<String> trace) {
    this.chance = new Chance(seed);
    this.weather = Weather.of(chance);
    this.mutation = mutation;
    this.counts = counts;
    this.trace = trace;
  }

  /** A point at which anything else may come in between. */
  void point(String what, Object of) {
    until(() -> true, what, of);
  }

  /** Waits; without faults nothing is left to wait for. */
  void until(BooleanSupplier condition, String what, Object of) {
    if (++points > MOST_POINTS) {
      throw new Violation("no end of it: " + what + " " + of);
    }
    note(what, of);
    Strand strand = current;
    if (!calm && strand != null) {
      strand.leave(condition);
    }
  }

  /** Ends a round; others get their turn here even without faults. */
  void roundIsOver(BooleanSupplier next) {
    running().leave(next);
  }

  void goOn(Strand strand) {
    Strand before = current;
    current = strand;
    strand.goOn();
    current = before;
  }

  Strand running() {
    if (current == null) {
      throw new IllegalStateException("No strand is running");
    }
    return current;
  }

  @Nullable Strand runningOrNull() {
    return current;
  }

  /** Tells whether this fault, once in this number of times, occurs now. */
  boolean fault(int times) {
    return !calm && chance.oneIn(times);
  }

  void note(String what, Object of) {
    if (trace != null) {
      trace.add(
          "%s %s: %s %s".formatted(now - START, current == null ? "world" : current, what, of));
    }
  }

  long now() {
    return now;
  }

  void pass(long millis) {
    now += millis;
  }

  boolean isCalm() {
    return calm;
  }

  void setCalm(boolean calm) {
    this.calm = calm;
    this.points = 0;
  }
}
