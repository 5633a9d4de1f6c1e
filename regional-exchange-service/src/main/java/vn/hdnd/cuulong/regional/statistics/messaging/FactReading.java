package vn.hdnd.cuulong.regional.statistics.messaging;

import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.regional.statistics.Fact;

/** The meaning of an event for the figures. */
sealed interface FactReading {

  /** An event that counts. */
  record Understood(Fact fact) implements FactReading {}

  /** An event that adds to no figure but is part of its aggregate's sequence. */
  record Uncounted(Reason reason) implements FactReading {}

  /** An event of a version that this program does not know, so that it has to wait. */
  record Unknown() implements FactReading {}

  /** What a message is before it is read as a fact. */
  sealed interface Found {

    /** An event of an aggregate of its topic. */
    record Event(ReceivedEvent event) implements Found {}

    /** A message that is skipped. */
    record Other(Reason reason) implements Found {}
  }

  /** Why a message is not counted. */
  enum Reason {
    /** It is no CloudEvent, or not under the key of its aggregate. */
    NO_EVENT,
    /** No measure reads its type. */
    OTHER_TYPE,
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
