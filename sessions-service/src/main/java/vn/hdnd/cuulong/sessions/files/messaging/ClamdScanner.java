package vn.hdnd.cuulong.sessions.files.messaging;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hdnd.cuulong.sessions.files.FileContent;
import vn.hdnd.cuulong.sessions.files.Scan;
import vn.hdnd.cuulong.sessions.files.VirusScanner;

/**
 * Sends a file to ClamAV's daemon with its command INSTREAM: pieces, each after its length in four
 * bytes, and a length of nothing at the end. An installation with a scanner takes no file that it
 * has not passed.
 */
final class ClamdScanner implements VirusScanner {

  private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PIECE = 64 * 1024;
  private static final int LONGEST_ANSWER = 4096;
  private static final String OK = "stream: OK";
  private static final String FOUND = " FOUND";
  private static final String STREAM = "stream: ";

  private final String host;
  private final int port;
  private final Duration patience;

  ClamdScanner(String host, int port, Duration patience) {
    this.host = host;
    this.port = port;
    this.patience = patience;
  }

  @Override
  public Verdict scan(FileContent file) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
      socket.setSoTimeout((int) patience.toMillis());
      send(file, new DataOutputStream(socket.getOutputStream()));
      return read(answer(socket.getInputStream()));
    } catch (IOException away) {
      return silent(away.toString());
    }
  }

  private static void send(FileContent file, DataOutputStream out) throws IOException {
    out.write(COMMAND);
    byte[] piece = new byte[PIECE];
    try (InputStream bytes = file.open()) {
      int count = bytes.readNBytes(piece, 0, PIECE);
      while (count > 0) {
        out.writeInt(count);
        out.write(piece, 0, count);
        count = bytes.readNBytes(piece, 0, PIECE);
      }
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(InputStream in) throws IOException {
    byte[] said = in.readNBytes(LONGEST_ANSWER);
    return new String(said, StandardCharsets.UTF_8).replace("\0", "").strip();
  }

  private static Verdict read(String answer) {
    if (answer.equals(OK)) {
      return new Verdict.Passed(Scan.CLEAN);
    }
    return answer.startsWith(STREAM) && answer.endsWith(FOUND)
        ? new Verdict.Infected(answer.substring(STREAM.length(), answer.length() - FOUND.length()))
        : silent(answer);
  }

  private static Verdict silent(String why) {
    LOG.warn("The virus scanner gave no verdict: {}", why);
    return new Verdict.NoAnswer(why);
  }
}
