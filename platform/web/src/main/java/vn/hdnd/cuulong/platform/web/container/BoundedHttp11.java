package vn.hdnd.cuulong.platform.web.container;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Adapter;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a connection on which a request's head, blank lines instead of it, or the rest of a body
 * that is no longer needed arrives too slowly. Tomcat limits only the pause between two packets: a
 * caller who sends a byte from time to time would occupy a connection, and for such a rest also a
 * thread, for hours. {@code BodyLimitFilter} limits bodies, because it can answer. Every request
 * passes our valves and filters; see {@link NoServerOptions}.
 */
public final class BoundedHttp11 extends Http11NioProtocol {

  private static final Logger LOG = LoggerFactory.getLogger(BoundedHttp11.class);

  /** Checks ten times within the time limit. */
  private static final int LOOKS = 10;

  private Duration within = Duration.ofSeconds(30);

  /** The connections being served, which Tomcat itself does not track meanwhile. */
  private final Map<SocketWrapperBase<?>, Processor> served = new ConcurrentHashMap<>();

  /**
   * The connections that have sent only blank lines since then; Tomcat does not track these either.
   */
  private final Map<SocketWrapperBase<?>, Wait> blank = new ConcurrentHashMap<>();

  private Map<SocketWrapperBase<NioChannel>, Wait> waits = Map.of();
  private @Nullable ScheduledFuture<?> watch;

  /**
   * The part of a request for which a connection waits.
   *
   * @param request distinguishes the requests of a connection
   */
  private record Wait(boolean head, long request, long since) {

    boolean continues(@Nullable Wait earlier) {
      return earlier != null && earlier.head == head && earlier.request == request;
    }
  }

  void setWithin(Duration within) {
    this.within = within;
  }

  @Override
  public void setAdapter(Adapter adapter) {
    super.setAdapter(new NoServerOptions(adapter));
  }

  @Override
  protected Processor createProcessor() {
    return new Http11Processor(this, getAdapter()) {
      @Override
      public SocketState service(SocketWrapperBase<?> connection) throws IOException {
        served.put(connection, this);
        try {
          int before = requests(this);
          SocketState state = super.service(connection);
          note(connection, state == SocketState.OPEN && requests(this) == before);
          return state;
        } finally {
          served.remove(connection);
        }
      }
    };
  }

  private static int requests(Processor processor) {
    return processor.getRequest().getRequestProcessor().getRequestCount();
  }

  private void note(SocketWrapperBase<?> connection, boolean onlyBlankLines) {
    if (onlyBlankLines) {
      long now = System.nanoTime();
      blank.putIfAbsent(connection, new Wait(true, now, now));
    } else {
      blank.remove(connection);
    }
  }

  @Override
  public void start() throws Exception {
    super.start();
    long pause = Math.max(1, within.toMillis() / LOOKS);
    watch =
        getUtilityExecutor()
            .scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
  }

  @Override
  public void stop() throws Exception {
    if (watch != null) {
      watch.cancel(false);
    }
    super.stop();
  }

  private void look() {
    Map<SocketWrapperBase<NioChannel>, Wait> now = new HashMap<>();
    Set<SocketWrapperBase<NioChannel>> connections = getEndpoint().getConnections();
    blank.keySet().retainAll(connections);
    for (SocketWrapperBase<NioChannel> connection : connections) {
      @Nullable Wait wait = waitOf(connection);
      if (wait != null) {
        @Nullable Wait earlier = waits.get(connection);
        now.put(connection, wait.continues(earlier) ? earlier : wait);
      }
    }
    waits = now;
    long end = System.nanoTime() - within.toNanos();
    now.forEach((connection, wait) -> {
      if (wait.since() - end < 0) {
        shutdownInput(connection);
      }
    });
  }

  private @Nullable Wait waitOf(SocketWrapperBase<NioChannel> connection) {
    @Nullable Processor processor = served.get(connection);
    if (processor != null) {
      return processor.getRequest().getRequestProcessor().getStage() == Constants.STAGE_ENDINPUT
          ? new Wait(false, processor.getRequest().getStartTimeNanos(), System.nanoTime())
          : null;
    }
    // A current processor that is not served waits between two packets of a head; once the head is
    // complete, the connection is served, or Tomcat drops its processor.
    return connection.getCurrentProcessor() instanceof Http11Processor head && !head.isAsync()
        ? new Wait(true, head.getRequest().getStartTimeNanos(), System.nanoTime())
        : blank.get(connection);
  }

  /**
   * Shuts down the input, so that Tomcat reads the end of the stream and cleans up as after a
   * disconnect.
   */
  private static void shutdownInput(SocketWrapperBase<NioChannel> connection) {
    try {
      connection.getSocket().getIOChannel().shutdownInput();
    } catch (IOException e) {
      LOG.debug("a slow connection has ended by itself: {}", e.toString());
    }
  }
}
