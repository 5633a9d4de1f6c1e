package vn.hdnd.cuulong.demo.send;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import vn.hdnd.cuulong.client.Patience;

/** How far a run is, for whoever watches. */
public final class Progress implements Patience.Waiting {

  private static final long STALE_NANOS = 8_000_000_000L;

  private final int total;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger remembered = new AtomicInteger();
  private final AtomicReference<String> at = new AtomicReference<>("");
  private final AtomicReference<String> waitingFor = new AtomicReference<>("");
  private final AtomicLong waitingSince = new AtomicLong();

  public Progress(int total) {
    this.total = total;
  }

  /** A command is done. */
  void sent(String where) {
    at.set(where);
    done.incrementAndGet();
  }

  /** A command was done by an earlier run, as the file says. */
  void remembered() {
    remembered.incrementAndGet();
    done.incrementAndGet();
  }

  @Override
  public void on(String why) {
    waitingFor.set(why);
    waitingSince.set(System.nanoTime());
  }

  public int total() {
    return total;
  }

  public int done() {
    return done.get();
  }

  /** How many were skipped. */
  public int skipped() {
    return remembered.get();
  }

  /** What goes on now: what is waited for, or who is at work. */
  String now() {
    boolean waiting = System.nanoTime() - waitingSince.get() < STALE_NANOS;
    return waiting && !waitingFor.get().isEmpty() ? "waiting: " + waitingFor.get() : at.get();
  }
}
