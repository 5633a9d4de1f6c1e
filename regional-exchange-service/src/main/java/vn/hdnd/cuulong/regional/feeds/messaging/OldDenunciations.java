package vn.hdnd.cuulong.regional.feeds.messaging;

import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;

/**
 * Knows the events of denunciations from when they had the public types of other petitions (ADR
 * 0019). They stay on the topic for ever, and are for nobody's feed.
 */
final class OldDenunciations {

  private static final String PETITIONS = "vn.hdnd.petitions.";

  private OldDenunciations() {}

  /** No event of a petition has a free text in which the word could stand for anything else. */
  static boolean contain(ReceivedEvent event) {
    return event.type().startsWith(PETITIONS) && event.json().contains("\"DENUNCIATION\"");
  }
}
