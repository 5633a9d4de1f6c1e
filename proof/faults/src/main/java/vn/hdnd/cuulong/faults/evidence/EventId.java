package vn.hdnd.cuulong.faults.evidence;

/** The identity of an event: its aggregate and its sequence there. */
public record EventId(String aggregate, long sequence) {

  @Override
  public String toString() {
    return aggregate + "-" + sequence;
  }
}
