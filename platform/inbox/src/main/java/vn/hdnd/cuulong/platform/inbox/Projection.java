package vn.hdnd.cuulong.platform.inbox;

import java.util.Set;

/**
 * A read view of one kind of aggregate: one document per aggregate, whose {@code _id} is the
 * aggregate's id, built from its events alone. The platform keeps {@code applied} (the last
 * sequence) and {@code council} in the same document.
 */
public interface Projection {

  /** Returns the view's name for operators. */
  String name();

  /**
   * Returns the collection of the view's documents. A view of another form has another name, and
   * its consumer another group, so that it is built from the beginning, beside the one of the
   * earlier release.
   */
  String collection();

  /** Returns all event types of this kind of aggregate that the view knows, with their version. */
  Set<String> types();

  /**
   * Returns the effect of the event. This is a pure function; an exception makes the event a poison
   * event.
   */
  ViewChange on(ReceivedEvent event);
}
