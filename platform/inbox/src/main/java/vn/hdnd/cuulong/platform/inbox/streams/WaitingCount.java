package vn.hdnd.cuulong.platform.inbox.streams;

import java.util.concurrent.atomic.AtomicLong;

/** How many events wait in the streams of this process for a program that knows their version. */
public final class WaitingCount {

  private final AtomicLong count = new AtomicLong();

  public void add(long more) {
    count.addAndGet(more);
  }

  public long now() {
    return count.get();
  }
}
