package vn.hdnd.cuulong.platform.inbox;

import java.time.Instant;

/**
 * An event that waits beside its view.
 *
 * @param view name of the view that could not take it
 * @param reason why
 * @param error the kind of error of a poison event, without any of its content; empty for a gap
 * @param since when it was parked
 */
public record ParkedEvent(
    String view, ReceivedEvent event, Reason reason, String error, Instant since) {

  /** Why an event is parked. */
  public enum Reason {
    /** An earlier event of the aggregate has not come yet. */
    GAP,
    /** The view's code could not digest it; later events of the aggregate wait behind it. */
    POISON
  }
}
