package vn.hdnd.cuulong.regional.feeds.messaging;

import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;

/**
 * Recognises events of denunciations from the time when they had the public types of other
 * petitions (ADR 0019). They stay on the topic for ever but must not enter a feed.
 */
final class OldDenunciations {

  private static final String PETITIONS = "vn.hdnd.petitions.";

  private OldDenunciations() {}

  /**
   * Searches for the kind's name, which cannot occur otherwise, because events of petitions have no
   * free text.
   */
  static boolean contain(ReceivedEvent event) {
    return event.type().startsWith(PETITIONS) && event.json().contains("\"DENUNCIATION\"");
  }
}
