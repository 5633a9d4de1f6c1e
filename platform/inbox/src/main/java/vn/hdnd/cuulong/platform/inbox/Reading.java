package vn.hdnd.cuulong.platform.inbox;

/** The result of reading a message. */
public sealed interface Reading {

  /** A CloudEvent with everything that a reader needs. */
  record Event(ReceivedEvent event) implements Reading {}

  /**
   * A message that is not such an event.
   *
   * @param reason the reason, without any of its content
   */
  record NoEvent(String reason) implements Reading {}
}
