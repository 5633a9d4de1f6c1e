package vn.hdnd.cuulong.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A service that answers each caller with a stream, and writes to it when a test says so. */
final class StreamingService implements AutoCloseable {

  private static final List<String> HEAD =
      List.of("HTTP/1.1 200 OK", "Content-Type: text/event-stream", "Connection: close", "", "");

  private final Set<Socket> listeners = ConcurrentHashMap.newKeySet();
  private final ServerSocket door;

  StreamingService() {
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

  /** Returns the number of callers whose connection is open. */
  int listeners() {
    return listeners.size();
  }

  /** Writes a message to every caller. */
  void say(String event) {
    listeners.forEach(each -> write(each, message(event)));
  }

  /** Writes a comment to every caller. */
  void beat() {
    listeners.forEach(each -> write(each, ":beat\n\n"));
  }

  /** Ends the answers. */
  void end() {
    listeners.forEach(StreamingService::hangUp);
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
      readHead(caller);
      write(caller, String.join("\r\n", HEAD) + message("opened"));
      listeners.add(caller);
      var _ = caller.getInputStream().read();
    } catch (IOException gone) {
      // The service is being stopped, or the caller has gone.
    } finally {
      listeners.remove(caller);
    }
  }

  private static String message(String event) {
    return "event: " + event + "\ndata: {}\n\n";
  }

  private static void readHead(Socket caller) throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) caller.getInputStream().read());
    }
  }

  private static void write(Socket caller, String text) {
    try {
      caller.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException gone) {
      hangUp(caller);
    }
  }

  private static void hangUp(Socket caller) {
    try {
      caller.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
