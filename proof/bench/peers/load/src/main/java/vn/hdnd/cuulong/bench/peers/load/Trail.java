package vn.hdnd.cuulong.bench.peers.load;

import java.util.BitSet;

/** The events seen of one lamp. Used by one thread. */
final class Trail {

  /** The classification of a seen event. */
  enum Sight {
    IN_ORDER,
    /** First seen after a later one of the same lamp. */
    SWAPPED,
    REPEATED
  }

  private final BitSet seen = new BitSet();

  Sight see(long sequence) {
    int place = Math.toIntExact(sequence);
    if (seen.get(place)) {
      return Sight.REPEATED;
    }
    boolean late = seen.length() > place;
    seen.set(place);
    return late ? Sight.SWAPPED : Sight.IN_ORDER;
  }
}
