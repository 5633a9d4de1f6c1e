package vn.hdnd.cuulong.platform.inbox;

import java.time.Instant;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Events of a lamp, as received by a reader. */
final class LampEvents {

  static final String DUSTED = "vn.hdnd.lamps.lamp-dusted.v1";

  private LampEvents() {}

  static ReceivedEvent lit(String lamp, int watts) {
    return event(lamp, 1, LampView.LIT, "{\"watts\":" + watts + "}");
  }

  static ReceivedEvent dimmed(String lamp, long sequence, int watts) {
    return event(lamp, sequence, LampView.DIMMED, "{\"watts\":" + watts + "}");
  }

  static ReceivedEvent dusted(String lamp, long sequence) {
    return event(lamp, sequence, DUSTED, "{}");
  }

  static ReceivedEvent event(String lamp, long sequence, String type, String json) {
    return new ReceivedEvent(
        lamp + "-" + sequence,
        "/councils/an-giang-2025/lamps",
        type,
        lamp,
        sequence,
        new CouncilId("an-giang-2025"),
        Instant.parse("2026-11-24T02:00:00Z"),
        json);
  }
}
