package vn.hdnd.cuulong.sessions.files.messaging;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Speaks INSTREAM as clamd does, and finds one text. */
final class FakeClamd implements AutoCloseable {

  private final ServerSocket door;
  private final String virus;
  private volatile @Nullable String fixed;
  private volatile byte[] received = new byte[0];
  private volatile String command = "";

  FakeClamd(String virus) throws IOException {
    this.virus = virus;
    this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  void answering(String answer) {
    fixed = answer;
  }

  byte[] received() {
    return received;
  }

  String command() {
    return command;
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  private void serve() {
    while (!door.isClosed()) {
      try (Socket caller = door.accept()) {
        serve(caller);
      } catch (IOException gone) {
        // The next caller is as welcome.
      }
    }
  }

  private void serve(Socket caller) throws IOException {
    var in = new DataInputStream(caller.getInputStream());
    var said = new StringBuilder();
    for (int c = in.read(); c > 0; c = in.read()) {
      said.append((char) c);
    }
    command = said.toString();
    var bytes = new ByteArrayOutputStream();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      bytes.write(in.readNBytes(length));
    }
    received = bytes.toByteArray();
    boolean infected = new String(received, StandardCharsets.UTF_8).contains(virus);
    String verdict = infected ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    String answer = fixed == null ? verdict + "\0" : fixed;
    caller.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
  }
}
