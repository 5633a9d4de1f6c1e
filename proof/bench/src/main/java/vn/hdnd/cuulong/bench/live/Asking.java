package vn.hdnd.cuulong.bench.live;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.client.Caller;

/** Tablets that each ask for the sitting every two seconds, as the portal did before. */
final class Asking implements Tablets {

  private static final Duration EVERY = Duration.ofSeconds(2);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile Awaited awaited;

  Asking(int tablets, Caller caller, Chamber chamber) {
    this.awaited = new Awaited(Integer.MAX_VALUE, tablets);
    for (int i = 0; i < tablets; i++) {
      int tablet = i;
      var _ = threads.submit(() -> ask(tablet, caller, chamber.path()));
    }
  }

  /** They begin at different moments, as people do. */
  private Void ask(int tablet, Caller caller, String path) throws InterruptedException {
    Thread.sleep(ThreadLocalRandom.current().nextLong(EVERY.toMillis()));
    while (!threads.isShutdown()) {
      awaited.see(tablet, JsonMapper.shared().readTree(caller.read(path)).path("version").asInt());
      Thread.sleep(EVERY);
    }
    return null;
  }

  @Override
  public void watch(Awaited next) {
    awaited = next;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
