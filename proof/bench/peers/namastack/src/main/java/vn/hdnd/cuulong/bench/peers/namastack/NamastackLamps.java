package vn.hdnd.cuulong.bench.peers.namastack;

import io.namastack.outbox.Outbox;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.cuulong.bench.peers.load.Change;
import vn.hdnd.cuulong.bench.peers.load.Lamps;
import vn.hdnd.cuulong.bench.peers.postgres.LampTable;

/** A change and its outbox record in one transaction; the key keeps a lamp's records in order. */
class NamastackLamps implements Lamps {

  private final LampTable table;
  private final Outbox outbox;

  NamastackLamps(LampTable table, Outbox outbox) {
    this.table = table;
    this.outbox = outbox;
  }

  @Override
  @Transactional
  public void light(Change first) {
    table.insert(first);
    outbox.schedule(first, first.lamp());
  }

  @Override
  @Transactional
  public void change(Change change) {
    table.update(change);
    outbox.schedule(change, change.lamp());
  }
}
