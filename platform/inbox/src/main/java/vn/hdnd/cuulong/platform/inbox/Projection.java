package vn.hdnd.cuulong.platform.inbox;

import java.util.Set;

/**
 * A read view of one kind of aggregate: one document per aggregate, whose {@code _id} is the
 * aggregate's id, built from its events alone. The platform keeps {@code applied} (the last
 * sequence) and {@code council} in the same document.
 */
public interface Projection {

  /** Name of the view, as operators see it. */
  String name();

  /**
   * Collection of the view's documents. A view of another form has another name, and its consumer
   * another group: so it is built from the beginning, beside the one of the earlier release.
   */
  String collection();

  /** All event types of this kind of aggregate that the view knows, with their version. */
  Set<String> types();

  /** What the event does. A pure function; an exception makes the event a poison event. */
  ViewChange on(ReceivedEvent event);
}
