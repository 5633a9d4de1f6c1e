package vn.hdnd.cuulong.platform.schedule;

import java.time.Instant;

/** What became of due work. */
public sealed interface Fired {

  /** Nothing is left to do. */
  record Done() implements Fired {}

  /** The same is due again, at a later time. */
  record Again(Instant due) implements Fired {}

  /** It did not work, and may at another time. */
  record Failed(String why) implements Fired {}

  /** It did not work, and will not: it is parked until an operator has it tried again. */
  record Poison(String why) implements Fired {}

  static Fired done() {
    return new Done();
  }
}
