package vn.hdnd.cuulong.demo.send;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import vn.hdnd.cuulong.client.Patience;

/** The progress of a run. */
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

  /** Records a command that is done. */
  void sent(String where) {
    at.set(where);
    done.incrementAndGet();
  }

  /** Records a command that an earlier run has done according to the file. */
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

  /** Returns how many commands were skipped. */
  public int skipped() {
    return remembered.get();
  }

  /** Describes the current activity: what is being waited for, or which offices are active. */
  String now() {
    boolean waiting = System.nanoTime() - waitingSince.get() < STALE_NANOS;
    return waiting && !waitingFor.get().isEmpty() ? "waiting: " + waitingFor.get() : at.get();
  }
}
