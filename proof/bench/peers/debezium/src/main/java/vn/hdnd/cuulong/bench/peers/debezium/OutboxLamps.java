package vn.hdnd.cuulong.bench.peers.debezium;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.hdnd.cuulong.bench.peers.load.Change;
import vn.hdnd.cuulong.bench.peers.load.Changes;
import vn.hdnd.cuulong.bench.peers.load.Lamps;
import vn.hdnd.cuulong.bench.peers.postgres.LampTable;

/**
 * A change and its row for the event router in one transaction. Nothing removes the rows: a removal
 * would cost the commands and the log more than it would save in a run this short.
 */
class OutboxLamps implements Lamps {

  private static final String INSERT =
      "insert into outbox (id, aggregatetype, aggregateid, type, payload) values (?, 'lamp', ?, ?, ?)";
  private static final String TYPE = "lamp-changed";

  private final LampTable table;
  private final JdbcTemplate jdbc;

  OutboxLamps(LampTable table, JdbcTemplate jdbc) {
    this.table = table;
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void light(Change first) {
    table.insert(first);
    publish(first);
  }

  @Override
  @Transactional
  public void change(Change change) {
    table.update(change);
    publish(change);
  }

  private void publish(Change change) {
    String payload = new String(Changes.json(change), StandardCharsets.UTF_8);
    int ignored = jdbc.update(INSERT, UUID.randomUUID(), change.lamp(), TYPE, payload);
  }
}
