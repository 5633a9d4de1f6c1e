package vn.hdnd.cuulong.platform.testkit.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A raw request, character by character, for input that no well-behaved client would send, or not
 * as slowly.
 */
public final class RawRequest {

  private static final int PATIENCE_MILLIS = 30_000;
  private static final int PAUSE_MILLIS = 50;
  private static final int LINE = 160;
  private static final String EVENTS = "text/event-stream";

  /**
   * The answer.
   *
   * @param status 0 if the connection was closed without an answer
   */
  public record Answer(int status, String text) {}

  private final String method;
  private final String target;
  private final List<String> headers;
  private final byte[] body;

  private RawRequest(String method, String target, List<String> headers, byte[] body) {
    this.method = method;
    this.target = target;
    this.headers = List.copyOf(headers);
    this.body = body.clone();
  }

  /** Uses path and query unchecked. */
  public static RawRequest of(String method, String target) {
    return new RawRequest(method, target, List.of(), new byte[0]);
  }

  /** Adds a header, given as a whole line. */
  public RawRequest header(String line) {
    var more = new ArrayList<>(headers);
    more.add(line);
    return new RawRequest(method, target, more, body);
  }

  public RawRequest with(byte[] other) {
    return new RawRequest(method, target, headers, other);
  }

  public RawRequest to(String other) {
    return new RawRequest(method, other, headers, body);
  }

  @Override
  public String toString() {
    String last = headers.isEmpty() ? "" : headers.getLast();
    return "%s %s | %s | %d bytes"
        .formatted(method, shortened(target), shortened(last), body.length);
  }

  private static String shortened(String text) {
    return text.length() > LINE ? text.substring(0, LINE) + "…" : text;
  }

  /** Sends the request to a port of this machine. */
  public Answer send(int port) throws IOException {
    return exchange(port, bytes());
  }

  /** Sends a text unchanged, valid or not, and nothing else. */
  public static Answer send(int port, String text) throws IOException {
    return exchange(port, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Sends a text unchanged, then {@code drop} again and again with pauses, until the other side
   * ends the connection.
   *
   * @throws IOException if it has not done so at the end of the time
   */
  public static Answer drip(int port, String text, String drop, Duration patience)
      throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PAUSE_MILLIS);
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      return answer(dripping(socket, drop.getBytes(StandardCharsets.UTF_8), patience));
    }
  }

  private static byte[] dripping(Socket socket, byte[] drop, Duration patience) throws IOException {
    var came = new ByteArrayOutputStream();
    long begun = System.nanoTime();
    while (System.nanoTime() - begun < patience.toNanos()) {
      try {
        int next = socket.getInputStream().read();
        if (next < 0) {
          return came.toByteArray();
        }
        came.write(next);
      } catch (SocketTimeoutException pause) {
        if (!taken(socket, drop)) {
          return came.toByteArray();
        }
      } catch (SocketException ended) {
        return came.toByteArray();
      }
    }
    throw new IOException("not ended after " + patience + ": " + came);
  }

  private static boolean taken(Socket socket, byte[] drop) throws IOException {
    try {
      socket.getOutputStream().write(drop);
      return true;
    } catch (SocketException ended) {
      return false;
    }
  }

  private static Answer exchange(int port, byte[] bytes) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(bytes);
      return answer(read(socket.getInputStream()));
    }
  }

  /** Reads to the end, but of a stream of events, which has none, the head only. */
  private static byte[] read(InputStream from) throws IOException {
    var came = new ByteArrayOutputStream();
    String text = "";
    while (!text.endsWith("\r\n\r\n")) {
      int next = from.read();
      if (next < 0) {
        return came.toByteArray();
      }
      came.write(next);
      text = next == '\n' ? came.toString(StandardCharsets.ISO_8859_1) : "";
    }
    if (!text.contains(EVENTS)) {
      from.transferTo(came);
    }
    return came.toByteArray();
  }

  private byte[] bytes() throws IOException {
    var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    head.append("Host: 127.0.0.1\r\nConnection: close\r\n");
    headers.forEach(line -> head.append(line).append("\r\n"));
    if (body.length > 0) {
      head.append("Content-Length: ").append(body.length).append("\r\n");
    }
    var all = new ByteArrayOutputStream();
    all.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    all.write(body);
    return all.toByteArray();
  }

  private static Answer answer(byte[] came) {
    String text = new String(came, StandardCharsets.UTF_8);
    return text.startsWith("HTTP/1.1 ")
        ? new Answer(Integer.parseInt(text.substring(9, 12)), text)
        : new Answer(0, text);
  }
}
