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
    /** A version of a type that this program does not know; it counts nowhere yet. */
    OTHER_VERSION,
    /** Not what its type promises; it counts nowhere yet. */
    UNREADABLE,
    /**
     * Not above what was counted of its aggregate. A relay sends in order and, after a crash, again
     * from an earlier one, so whatever comes late has been here before.
     */
    REPEATED
  }
}
