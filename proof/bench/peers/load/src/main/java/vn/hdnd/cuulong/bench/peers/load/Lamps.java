package vn.hdnd.cuulong.bench.peers.load;

/** A system under test: lamps that are changed by commands, each of which leaves one event. */
public interface Lamps {

  /** Creates a lamp. This may return before its event is seen. */
  void light(Change first);

  /**
   * Loads the lamp, checks that its version is the one before the change, and stores the change
   * with its event. Returns when both are durable.
   */
  void change(Change change);
}
