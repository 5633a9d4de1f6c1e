package vn.hdnd.cuulong.gateway.routes;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.io.CloseMode;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ends the calls that wait for an event when this process stops, in the first phase: the server
 * waits for the requests that are under way, and a stream would keep it waiting.
 */
@Component
final class WaitingCallsEnd implements SmartLifecycle {

  private final CloseableHttpClient waitingClient;
  private final AtomicBoolean running = new AtomicBoolean();

  WaitingCallsEnd(CloseableHttpClient waitingClient) {
    this.waitingClient = waitingClient;
  }

  @Override
  public void start() {
    running.set(true);
  }

  @Override
  public void stop() {
    running.set(false);
    waitingClient.close(CloseMode.IMMEDIATE);
  }

  /** A client that was closed cannot be opened again. */
  @Override
  public boolean isPauseable() {
    return false;
  }

  @Override
  public boolean isRunning() {
    return running.get();
  }
}
