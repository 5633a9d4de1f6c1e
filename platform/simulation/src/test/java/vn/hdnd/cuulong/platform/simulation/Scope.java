package vn.hdnd.cuulong.platform.simulation;

/** What a run has in it. Either kind of run draws its own chances from a seed. */
enum Scope {
  /** Commands of clients, the relay and a consumer. */
  WRITES(1),
  /** The same, and work that falls due. */
  DUE_WORK(5);

  private final int part;

  /**
   * @param part one of so many seeds is run with it
   */
  Scope(int part) {
    this.part = part;
  }

  long share(long seeds) {
    return Math.ceilDiv(seeds, part);
  }
}
