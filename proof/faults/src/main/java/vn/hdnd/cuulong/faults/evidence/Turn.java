package vn.hdnd.cuulong.faults.evidence;

/**
 * A round of a relay.
 *
 * @param epoch of the lease under which it sent
 * @param round counted by that relay since its start
 */
public record Turn(long epoch, long round) {

  /** Tells whether the record has this header. */
  public boolean isSaid() {
    return epoch > 0 && round > 0;
  }
}
