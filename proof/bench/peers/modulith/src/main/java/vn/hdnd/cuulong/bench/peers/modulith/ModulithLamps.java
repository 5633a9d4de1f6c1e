package vn.hdnd.cuulong.bench.peers.modulith;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.cuulong.bench.peers.load.Change;
import vn.hdnd.cuulong.bench.peers.load.Lamps;
import vn.hdnd.cuulong.bench.peers.postgres.LampTable;

/** The registry writes the event's publication into the transaction in which it is published. */
class ModulithLamps implements Lamps {

  private final LampTable table;
  private final ApplicationEventPublisher events;

  ModulithLamps(LampTable table, ApplicationEventPublisher events) {
    this.table = table;
    this.events = events;
  }

  @Override
  @Transactional
  public void light(Change first) {
    table.insert(first);
    events.publishEvent(first);
  }

  @Override
  @Transactional
  public void change(Change change) {
    table.update(change);
    events.publishEvent(change);
  }
}
