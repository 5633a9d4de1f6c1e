package vn.hdnd.cuulong.client;

import java.time.Duration;

/** What came of an attempt. */
public sealed interface Outcome<T> {

  /** It worked. */
  record Done<T>(T value) implements Outcome<T> {}

  /**
   * It may work later.
   *
   * @param why for the person who waits
   * @param notBefore how long the other side asks to wait
   */
  record Again<T>(String why, Duration notBefore) implements Outcome<T> {}
}
