package vn.hdnd.cuulong.platform.inbox;

import java.time.Instant;

/**
 * An event that waits because its view could not take it.
 *
 * @param view name of the view that could not take it
 * @param reason why
 * @param error the kind of error of a poison event, without any of its content; empty otherwise
 * @param since when it was parked
 */
public record ParkedEvent(
    String view, ReceivedEvent event, Reason reason, String error, Instant since) {

  /** Why an event is parked. */
  public enum Reason {
    /** An earlier event of the aggregate has not arrived yet. */
    GAP,
    /** The view's code failed on it; later events of the aggregate wait behind it. */
    POISON,
    /**
     * It is of a version of its type that this release does not know, or waits behind such an
     * event. An instance of a release that knows the version takes it, and needs no operator.
     */
    VERSION
  }
}
