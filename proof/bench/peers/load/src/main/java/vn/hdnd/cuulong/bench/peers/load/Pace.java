package vn.hdnd.cuulong.bench.peers.load;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The pace of the clients' commands. */
final class Pace {

  private static final double NANOS = 1e9;

  private Pace() {}

  /** Creates all lamps of a client, as fast as it is answered. */
  static long once(Client client) {
    for (int lamp = 0; lamp < client.lamps(); lamp++) {
      client.ask(System.nanoTime());
    }
    return client.lamps();
  }

  /** Sends a client's next command as soon as the last one is answered, until the end. */
  static long closed(Client client, long end) {
    long asked = 0;
    for (long now = System.nanoTime(); now - end < 0; now = System.nanoTime()) {
      client.ask(now);
      asked++;
    }
    return asked;
  }

  /**
   * Sends each client's commands at fixed times, however long the answers take; a late command
   * counts from when it was due.
   */
  static long open(Client client, int clients, double rate, long begin, Duration time) {
    double period = clients * NANOS / rate;
    double offset = client.number() * NANOS / rate;
    long asked = 0;
    for (long due = begin + (long) offset;
        due - begin < time.toNanos();
        due = begin + (long) (offset + asked * period)) {
      waitUntil(due);
      client.ask(due);
      asked++;
    }
    return asked;
  }

  private static void waitUntil(long moment) {
    for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
