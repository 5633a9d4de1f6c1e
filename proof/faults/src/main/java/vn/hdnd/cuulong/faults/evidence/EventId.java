package vn.hdnd.cuulong.faults.evidence;

/** The one name of an event: its aggregate, and which of that aggregate's events it is. */
public record EventId(String aggregate, long sequence) {

  @Override
  public String toString() {
    return aggregate + "-" + sequence;
  }
}
