package vn.hdnd.cuulong.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that start the next task as soon as the last one is done. */
public final class ClosedLoop {

  private ClosedLoop() {}

  /** Returns the tasks per second of all clients together; the first failure ends the round. */
  public static double perSecond(int clients, Duration time, Runnable work) throws Exception {
    long began = System.nanoTime();
    long end = began + time.toNanos();
    Callable<Long> client =
        () -> {
          long done = 0;
          while (System.nanoTime() < end) {
            work.run();
            done++;
          }
          return done;
        };
    long all = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Long>> running = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        running.add(threads.submit(client));
      }
      for (Future<Long> each : running) {
        all += each.get();
      }
    }
    return all * 1e9 / (System.nanoTime() - began);
  }
}
