package vn.hdnd.cuulong.platform.inbox;

/** Where view documents live. Effect and position are stored in one write, or not at all. */
interface ViewStore {

  /** Applies a change if the event is the next of its aggregate. */
  Position apply(String collection, ReceivedEvent event, ViewChange change);

  /**
   * Moves the position over an event that means nothing to the view, if it is the next. It never
   * begins a document.
   */
  Position pass(String collection, ReceivedEvent event);

  /** The last sequence applied of an aggregate; 0 if the view has no document of it. */
  long applied(String collection, String subject);
}
