package vn.hdnd.cuulong.platform.simulation;

import java.util.function.BooleanSupplier;
import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that can be left at any point and be gone on with, or never again: what a thread
 * is in production, without a thread. All strands of a run share the one thread that runs it.
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
   * @param instance the process it lives and dies with
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

  /** Goes on to its next point, or to its end. */
  void goOn() {
    work.run();
    switch (failure) {
      case null -> {}
      case Violation violation -> throw violation;
      default -> throw new BrokenStrandException(name, failure);
    }
  }

  /** Leaves the strand, which is the one that runs, until it can go on and is chosen to. */
  void leave(BooleanSupplier until) {
    ready = until;
    boolean left = Continuation.yield(SCOPE);
    if (!left) {
      throw new IllegalStateException("A strand could not be left: " + name);
    }
  }

  /** Notes the write that is on its way to the store while the strand is left; null if none is. */
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
