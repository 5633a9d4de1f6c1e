package vn.hdnd.cuulong.client;

import java.time.Duration;

/** The outcome of an attempt. */
public sealed interface Outcome<T> {

  /** The attempt succeeded. */
  record Done<T>(T value) implements Outcome<T> {}

  /**
   * The attempt may succeed later.
   *
   * @param why the reason, for the person who waits
   * @param notBefore how long the other side asks to wait
   */
  record Again<T>(String why, Duration notBefore) implements Outcome<T> {}
}
