package vn.hdnd.cuulong.regional.statistics.messaging;

import vn.hdnd.cuulong.regional.statistics.Fact;

/** The meaning of a message for the figures. */
sealed interface FactReading {

  /** An event that counts. */
  record Understood(Fact fact) implements FactReading {}

  /** An event that adds to no figure but is part of its aggregate's sequence. */
  record Uncounted(String subject, long sequence, Reason reason) implements FactReading {}

  /** A message that is skipped. */
  record PassedOver(Reason reason) implements FactReading {}

  /** Why a message is not counted. */
  enum Reason {
    /** It is no CloudEvent, or not under the key of its aggregate. */
    NO_EVENT,
    /** No measure reads its type. */
    OTHER_TYPE,
    /** This program does not know the version of its type, so it is not counted yet. */
    OTHER_VERSION,
    /** It does not fit its type, so it is not counted yet. */
    UNREADABLE,
    /** Its sequence was counted already: a relay repeats events after a crash. */
    REPEATED,
    /**
     * An earlier event of its aggregate has not arrived yet. If the broker refused that one, events
     * in flight behind it arrive first and are repeated after it.
     */
    AHEAD
  }
}
