package vn.hdnd.cuulong.platform.inbox;

/** What a message on a topic turned out to be. */
public sealed interface Reading {

  /** A CloudEvent with all that a reader needs. */
  record Event(ReceivedEvent event) implements Reading {}

  /**
   * Something else, which no reader can place.
   *
   * @param reason without any of its content
   */
  record NoEvent(String reason) implements Reading {}
}
