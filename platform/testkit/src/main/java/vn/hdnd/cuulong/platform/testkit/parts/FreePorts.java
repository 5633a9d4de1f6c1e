package vn.hdnd.cuulong.platform.testkit.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports on the loopback that nobody listens on. */
public final class FreePorts {

  private FreePorts() {}

  /** A port that was free a moment ago. */
  public static int next() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another one than that, on which nobody listens yet either. */
  public static int besides(int taken) {
    int port = next();
    return port == taken ? besides(taken) : port;
  }
}
