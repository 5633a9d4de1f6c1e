package vn.hdnd.cuulong.gateway.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerResponse;
import vn.hdnd.cuulong.platform.web.presence.CallerPresence;

/**
 * Long-polling calls, ended when the caller disconnects: the service then sees its connection
 * closed and stops waiting too.
 */
@Component
final class WatchedCalls implements AutoCloseable {

  private static final Duration LOOK = Duration.ofSeconds(1);

  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("callers-presence").factory());

  ServerResponse call(HttpServletRequest caller, Supplier<ServerResponse> service) {
    var watch = new Watch(CallerPresence.gone(caller), Thread.currentThread());
    ScheduledFuture<?> looks =
        looking.scheduleWithFixedDelay(
            watch::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return service.get();
    } catch (ResourceAccessException e) {
      if (watch.gaveUp()) {
        // Nobody reads this answer, and the service is not at fault.
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE).build();
      }
      throw e;
    } finally {
      looks.cancel(false);
      watch.end();
    }
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }

  private enum Call {
    WAITS,
    GIVEN_UP,
    OVER
  }

  /** Checks from another thread, and never after the waiting thread has continued. */
  private static final class Watch {

    private final BooleanSupplier gone;
    private final Thread waiting;
    private final AtomicReference<Call> call = new AtomicReference<>(Call.WAITS);

    private Watch(BooleanSupplier gone, Thread waiting) {
      this.gone = gone;
      this.waiting = waiting;
    }

    private synchronized void look() {
      if (call.get() == Call.WAITS && gone.getAsBoolean()) {
        call.set(Call.GIVEN_UP);
        waiting.interrupt();
      }
    }

    private boolean gaveUp() {
      return call.get() == Call.GIVEN_UP;
    }

    private synchronized void end() {
      if (call.getAndSet(Call.OVER) == Call.GIVEN_UP) {
        var _ = Thread.interrupted();
      }
    }
  }
}
