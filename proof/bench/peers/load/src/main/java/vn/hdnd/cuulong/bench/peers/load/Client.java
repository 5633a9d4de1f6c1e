package vn.hdnd.cuulong.bench.peers.load;

import java.util.ArrayList;
import java.util.List;

/** Changes its own lamps, one after the other. Used by one thread at a time. */
final class Client {

  private final int number;
  private final Lamps system;
  private final List<String> lamps;
  private final long[] sequences;
  private int next;

  private Client(int number, Lamps system, List<String> lamps) {
    this.number = number;
    this.system = system;
    this.lamps = lamps;
    this.sequences = new long[lamps.size()];
  }

  /** Creates the clients and divides the lamps among them. */
  static List<Client> all(Lamps system, Settings settings) {
    var clients = new ArrayList<Client>();
    for (int number = 0; number < settings.clients(); number++) {
      var lamps = new ArrayList<String>();
      for (int lamp = number; lamp < settings.lamps(); lamp += settings.clients()) {
        lamps.add("lamp-%05d".formatted(lamp));
      }
      clients.add(new Client(number, system, List.copyOf(lamps)));
    }
    return clients;
  }

  int number() {
    return number;
  }

  int lamps() {
    return lamps.size();
  }

  /** Creates or changes the next lamp. */
  void ask(long due) {
    Change change = Changes.of(lamps.get(next), sequences[next] + 1, due);
    if (change.sequence() == 1) {
      system.light(change);
    } else {
      system.change(change);
    }
    sequences[next] = change.sequence();
    next = (next + 1) % lamps.size();
  }
}
