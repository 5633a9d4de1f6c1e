package vn.hdnd.cuulong.platform.testkit.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Free ports on the loopback address. */
public final class FreePorts {

  private FreePorts() {}

  /** Returns a port that was free a moment ago. */
  public static int next() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns another free port than the given one. */
  public static int besides(int taken) {
    int port = next();
    return port == taken ? besides(taken) : port;
  }
}
