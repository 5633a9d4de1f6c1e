package vn.hdnd.cuulong.platform.inbox;

/** The store of view documents. Effect and position are stored in one write or not at all. */
interface ViewStore {

  /** Applies a change if the event is the next one of its aggregate. */
  Position apply(String collection, ReceivedEvent event, ViewChange change);

  /**
   * Moves the position past an event that the view ignores, if it is the next one. It never creates
   * a document.
   */
  Position pass(String collection, ReceivedEvent event);

  /** Returns an aggregate's last applied sequence; 0 if the view has no document for it. */
  long applied(String collection, String subject);
}
