package vn.hdnd.cuulong.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service that never answers waiting callers, answers others at once, and counts the waiting
 * ones.
 */
final class WaitingService implements AutoCloseable {

  private static final byte[] ANSWER =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]"
          .getBytes(StandardCharsets.US_ASCII);

  private final AtomicInteger waiting = new AtomicInteger();
  private final ServerSocket door;

  WaitingService() {
    try {
      door = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.startVirtualThread(this::accept);
  }

  String address() {
    return "http://127.0.0.1:" + door.getLocalPort();
  }

  int waiting() {
    return waiting.get();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket caller = door.accept();
        Thread.startVirtualThread(() -> serve(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      while (true) {
        String head = head(caller);
        if (head.isEmpty()) {
          return;
        }
        if (head.contains("wait=")) {
          waitForTheEnd(caller);
          return;
        }
        caller.getOutputStream().write(ANSWER);
      }
    } catch (IOException gone) {
      // The service is being stopped.
    }
  }

  private void waitForTheEnd(Socket caller) throws IOException {
    waiting.incrementAndGet();
    try {
      var _ = caller.getInputStream().read();
    } finally {
      waiting.decrementAndGet();
    }
  }

  private static String head(Socket caller) throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = caller.getInputStream().read();
      if (next < 0) {
        return "";
      }
      head.append((char) next);
    }
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
