package vn.hdnd.cuulong.platform.simulation;

import java.util.function.BooleanSupplier;
import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that can be suspended at any point and continued later, or never. It replaces a
 * production thread; all strands of a run share one real thread.
 */
final class Strand {

  private static final ContinuationScope SCOPE = new ContinuationScope("simulation");

  private final String name;
  private final Instance instance;
  private final Continuation work;
  private BooleanSupplier ready = () -> true;
  private @Nullable Runnable underway;
  private @Nullable Throwable failure;

  /**
   * @param instance the process to which it belongs
   */
  Strand(String name, Instance instance, Runnable work) {
    this.name = name;
    this.instance = instance;
    this.work = new Continuation(SCOPE, () -> run(work));
  }

  private void run(Runnable body) {
    try {
      body.run();
    } catch (Throwable thrown) {
      failure = thrown;
    }
  }

  /** Runs to its next point or its end. */
  void goOn() {
    work.run();
    switch (failure) {
      case null -> {}
      case Violation violation -> throw violation;
      default -> throw new BrokenStrandException(name, failure);
    }
  }

  /** Suspends the running strand until it can continue and is chosen. */
  void leave(BooleanSupplier until) {
    ready = until;
    boolean left = Continuation.yield(SCOPE);
    if (!left) {
      throw new IllegalStateException("A strand could not be left: " + name);
    }
  }

  /** Records the write in transit while the strand is suspended; null if there is none. */
  void underway(@Nullable Runnable write) {
    underway = write;
  }

  @Nullable Runnable underway() {
    return underway;
  }

  boolean isReady() {
    return ready.getAsBoolean();
  }

  boolean isDone() {
    return work.isDone();
  }

  Instance instance() {
    return instance;
  }

  @Override
  public String toString() {
    return name;
  }
}
