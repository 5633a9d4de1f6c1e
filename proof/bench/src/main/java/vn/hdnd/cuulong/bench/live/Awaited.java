package vn.hdnd.cuulong.bench.live;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLongArray;

/** A version of the sitting, until all tablets have seen it. */
final class Awaited {

  private final int version;
  private final AtomicLongArray seen;
  private final CountDownLatch left;

  Awaited(int version, int tablets) {
    this.version = version;
    this.seen = new AtomicLongArray(tablets);
    this.left = new CountDownLatch(tablets);
  }

  void see(int tablet, int seenVersion) {
    if (seenVersion >= version && seen.compareAndSet(tablet, 0, System.nanoTime())) {
      left.countDown();
    }
  }

  /** Waits until all have seen it, and returns when each of them did. */
  long[] moments(long seconds) throws InterruptedException, TimeoutException {
    if (!left.await(seconds, TimeUnit.SECONDS)) {
      throw new TimeoutException(left.getCount() + " tablets did not see version " + version);
    }
    var moments = new long[seen.length()];
    for (int i = 0; i < moments.length; i++) {
      moments[i] = seen.get(i);
    }
    return moments;
  }
}
