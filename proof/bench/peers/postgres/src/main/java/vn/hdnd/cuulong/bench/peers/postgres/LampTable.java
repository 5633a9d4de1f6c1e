package vn.hdnd.cuulong.bench.peers.postgres;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hdnd.cuulong.bench.peers.load.Change;

/** The aggregate's two statements; the caller has begun a transaction. */
public final class LampTable {

  private static final String INSERT = "insert into lamp (id, version, watts) values (?, 1, ?)";
  private static final String LOAD = "select id, version, watts from lamp where id = ?";
  private static final String UPDATE =
      "update lamp set version = version + 1, watts = ? where id = ? and version = ?";

  private record Lamp(String id, long version, long watts) {}

  private final JdbcTemplate jdbc;

  public LampTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  public void insert(Change first) {
    jdbc.update(INSERT, first.lamp(), first.sequence());
  }

  /** Loads the lamp, checks its version and stores the change. */
  public void update(Change change) {
    Lamp lamp =
        jdbc.queryForObject(
            LOAD,
            (row, _) -> new Lamp(row.getString(1), row.getLong(2), row.getLong(3)),
            change.lamp());
    if (lamp.version() != change.sequence() - 1
        || jdbc.update(UPDATE, change.sequence(), lamp.id(), lamp.version()) != 1) {
      throw new OptimisticLockingFailureException("Another command came first: " + lamp);
    }
  }
}
