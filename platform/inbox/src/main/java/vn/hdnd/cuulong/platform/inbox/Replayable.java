package vn.hdnd.cuulong.platform.inbox;

/**
 * A reader that parks what it cannot take, until it can. {@link Projections} creates one for every
 * projection; register any other reader with {@link Projections#watch}, so that operators and the
 * sweep find it too.
 */
public interface Replayable {

  /** Returns the name of its view for operators. */
  String view();

  /** Retries an aggregate's parked events, including poison; returns how many are left. */
  int replay(String aggregate);

  /**
   * Releases what waits for an earlier event that has come by now, or for a version that this
   * release knows: after a restart, a rebalance or an upgrade.
   */
  void sweep();

  /** Returns the number of aggregates with parked events, as of the last sweep. */
  int parkedAggregates();
}
