package vn.hdnd.cuulong.faults.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One service's connection to the broker: a TCP proxy that can be closed in the middle of a
 * transfer.
 */
final class Door implements AutoCloseable {

  private final ServerSocket outside;
  private final int inside;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean shut;

  /**
   * Opens the proxy.
   *
   * @param outside port that the service knows
   * @param inside port of the broker's listener for this door
   */
  Door(int outside, int inside) {
    this.inside = inside;
    try {
      this.outside = new ServerSocket(outside, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException("port " + outside, e);
    }
    Thread.ofVirtual().name("door-" + outside).start(this::admit);
  }

  /** Breaks all connections and accepts no new ones. */
  void shut() {
    shut = true;
    open.forEach(Door::end);
  }

  void reopen() {
    shut = false;
  }

  private void admit() {
    while (!outside.isClosed()) {
      try {
        Socket guest = outside.accept();
        Thread.ofVirtual().start(() -> connect(guest));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket guest) {
    var broker = new Socket();
    open.add(guest);
    open.add(broker);
    try {
      broker.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), inside));
      guest.setTcpNoDelay(true);
      broker.setTcpNoDelay(true);
      // Checked last, because {@code shut} first sets this flag and then closes the connections in
      // the set.
      if (!shut) {
        Thread back = Thread.ofVirtual().start(() -> carry(broker, guest));
        carry(guest, broker);
        back.join();
      }
    } catch (IOException away) {
      // The broker is down, so the client's connection is closed.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      end(guest);
      end(broker);
      open.remove(guest);
      open.remove(broker);
    }
  }

  private static void carry(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException ended) {
      // The connection ends here.
    } finally {
      end(from);
      end(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException closed) {
      // It is what was wanted.
    }
  }

  @Override
  public void close() {
    shut();
    try {
      outside.close();
    } catch (IOException closed) {
      // It is what was wanted.
    }
  }
}
