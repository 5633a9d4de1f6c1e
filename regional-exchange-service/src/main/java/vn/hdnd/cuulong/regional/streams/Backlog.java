package vn.hdnd.cuulong.regional.streams;

/** How much a thread of the streams still has behind the record that it processes. */
public interface Backlog {

  /**
   * Returns about how many records there are behind this one; 0 if it is the last that there is.
   */
  long behind(String topic, int partition, long offset);
}
