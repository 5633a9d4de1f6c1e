package vn.hdnd.cuulong.platform.inbox;

/**
 * A reader that parks what it cannot take, until it can. {@link Projections} makes one of every
 * projection; a reader of another kind is given to {@link Projections#watch}, and then operators
 * and the sweep find it too.
 */
public interface Replayable {

  /** Name of the view that it keeps up, as operators see it. */
  String view();

  /** Tries what is parked of an aggregate again, poison included; answers how many are left. */
  int replay(String aggregate);

  /**
   * Releases what waits for an earlier event that has come by now, or for a version that this
   * release knows: after a restart, a rebalance or an upgrade.
   */
  void sweep();

  /** Aggregates with something parked, as the last sweep found them. */
  int parkedAggregates();
}
