package vn.hdnd.cuulong.platform.events;

/** Who may read an event of a type. Declared in the type's schema as {@code x-classification}. */
public enum Classification {
  /** Anyone; part of the agency feeds. */
  PUBLIC,
  /** Bodies of the state only; on the topic, not in a public feed. */
  OFFICIAL,
  /** Personal data of a citizen; never leaves the service. */
  PERSONAL,
  /** A state secret; never leaves the service. */
  SECRET;

  /** Tells whether an event of this class may be published on a topic. */
  public boolean mayLeave() {
    return this == PUBLIC || this == OFFICIAL;
  }
}
