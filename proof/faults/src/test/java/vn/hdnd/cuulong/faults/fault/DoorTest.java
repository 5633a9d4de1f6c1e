package vn.hdnd.cuulong.faults.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorTest {

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private ServerSocket broker;
  private Door door;
  private int outside;

  @BeforeEach
  void open() throws IOException {
    broker = new ServerSocket(0, 50, HERE);
    Thread.ofVirtual().start(this::echo);
    try (var free = new ServerSocket(0, 50, HERE)) {
      outside = free.getLocalPort();
    }
    door = new Door(outside, broker.getLocalPort());
  }

  @AfterEach
  void close() throws IOException {
    door.close();
    broker.close();
  }

  private void echo() {
    while (!broker.isClosed()) {
      try {
        Socket guest = broker.accept();
        Thread.ofVirtual().start(() -> echo(guest));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static void echo(Socket guest) {
    try (guest) {
      guest.getInputStream().transferTo(guest.getOutputStream());
    } catch (IOException ended) {
      // The test checks the other end.
    }
  }

  @Test
  void passesDataThrough() throws IOException {
    try (var guest = new Socket(HERE, outside)) {
      assertThat(said(guest, 7)).isEqualTo(7);
    }
  }

  @Test
  void breaksConnectionsWhenItIsShut() throws IOException {
    try (var guest = new Socket(HERE, outside)) {
      assertThat(said(guest, 7)).isEqualTo(7);
      door.shut();
      assertThat(said(guest, 8)).isEqualTo(-1);
    }
  }

  @Test
  void acceptsNoConnectionWhileItIsShut() throws IOException {
    door.shut();
    try (var guest = new Socket(HERE, outside)) {
      assertThat(said(guest, 7)).isEqualTo(-1);
    }
  }

  @Test
  void passesDataAgainWhenItIsReopened() throws IOException {
    door.shut();
    door.reopen();
    try (var guest = new Socket(HERE, outside)) {
      assertThat(said(guest, 9)).isEqualTo(9);
    }
  }

  /** Returns the echoed byte, or -1 at the end of the connection. */
  private static int said(Socket guest, int word) {
    try {
      guest.getOutputStream().write(word);
      return guest.getInputStream().read();
    } catch (IOException ended) {
      return -1;
    }
  }
}
