package vn.hdnd.cuulong.platform.testkit.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A caller who sends what no HTTP client would, or as slowly as none would. */
public final class BareSocket implements AutoCloseable {

  private static final int PAUSE_MILLIS = 50;

  private final Socket socket;

  public BareSocket(int port) throws IOException {
    this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
    this.socket.setSoTimeout(PAUSE_MILLIS);
  }

  public void send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** What is answered until the other side ends the connection. */
  public String answer(Duration patience) throws IOException {
    return listen(patience, "");
  }

  /** The same, while one more byte is sent in each pause. */
  public String answerWhileDripping(Duration patience) throws IOException {
    return answerWhileDripping("a", patience);
  }

  /** The same, with something else than a byte of a word. */
  public String answerWhileDripping(String drop, Duration patience) throws IOException {
    return listen(patience, drop);
  }

  private String listen(Duration patience, String drop) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < patience.toNanos()) {
      try {
        int next = socket.getInputStream().read();
        if (next < 0) {
          return answer.toString(StandardCharsets.UTF_8);
        }
        answer.write(next);
      } catch (SocketTimeoutException pause) {
        dripped(drop);
      } catch (SocketException ended) {
        return answer.toString(StandardCharsets.UTF_8);
      }
    }
    throw new IOException("not ended after " + patience + ": " + answer);
  }

  private void dripped(String drop) throws SocketException {
    try {
      send(drop);
    } catch (SocketException ended) {
      throw ended;
    } catch (IOException e) {
      throw new IllegalStateException("a socket fails otherwise", e);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
