package vn.hdnd.cuulong.regional.statistics.messaging;

import vn.hdnd.cuulong.regional.statistics.Fact;

/** What a message on a topic means to the figures. */
sealed interface FactReading {

  /** An event that they read. */
  record Understood(Fact fact) implements FactReading {}

  /** An event of an aggregate that adds to no figure, and is one of its sequence all the same. */
  record Uncounted(String subject, long sequence, Reason reason) implements FactReading {}

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
    /** Not above what came of its aggregate: a relay sends again after a crash. */
    REPEATED,
    /**
     * An earlier event of its aggregate has not come yet. Where the broker refused that one, what
     * was under way behind it comes first, and comes again after it.
     */
    AHEAD
  }
}
