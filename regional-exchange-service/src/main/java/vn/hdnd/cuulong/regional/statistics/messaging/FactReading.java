package vn.hdnd.cuulong.regional.statistics.messaging;

import vn.hdnd.cuulong.regional.statistics.Fact;

/** What a message on a topic means to the figures. */
sealed interface FactReading {

  /** An event that they read. */
  record Understood(Fact fact) implements FactReading {}

  /** Nothing; it is passed over, and disturbs nobody. */
  record PassedOver(Reason reason) implements FactReading {}

  /** Why a message is not counted. */
  enum Reason {
    /** No CloudEvent, or not under the key of its aggregate. */
    NO_EVENT,
    /** A type that no measure reads. */
    OTHER_TYPE,
    /** A version of a type that this program does not know. */
    OTHER_VERSION,
    /** Not what its type promises. */
    UNREADABLE,
    /** Counted before. */
    REPEATED
  }
}
