package vn.hdnd.cuulong.bench.peers.load;

/** A system under test: lamps that are changed by commands, each of which leaves one event. */
public interface Lamps {

  /** Begins a lamp. Its event need not be seen before this comes back. */
  void light(Change first);

  /**
   * Loads the lamp, checks that its version is the one before the change, and stores the change
   * with its event. Comes back when both are durable.
   */
  void change(Change change);
}
