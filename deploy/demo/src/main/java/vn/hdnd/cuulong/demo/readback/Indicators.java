package vn.hdnd.cuulong.demo.readback;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Maps a published figure to the region's indicator from which it is read back. */
final class Indicators {

  /** A session's kind is not a number: it is read as the count of sessions of that kind. */
  static final String KIND = "kind";

  private static final Map<String, String> OF_FIGURE =
      Map.ofEntries(
          Map.entry("sessions", "sessions-held"),
          Map.entry("resolutions", "resolutions-adopted"),
          Map.entry("draftResolutions", "draft-resolutions"),
          Map.entry("normative", "resolutions-normative"),
          Map.entry("individual", "resolutions-individual"),
          Map.entry("documents", "documents-considered"),
          Map.entry("answerers", "answerers"),
          Map.entry("thematicSupervisions", "thematic-supervisions"),
          Map.entry("routineSupervisions", "routine-supervisions"),
          Map.entry("petitionsReceived", "petitions-received"),
          Map.entry("petitionsEligible", "petitions-eligible"),
          Map.entry("petitionsForwarded", "petitions-forwarded"),
          Map.entry("petitionsGuided", "petitions-guided"),
          Map.entry("petitionsAnsweredShare", "petitions-answered-rate"),
          Map.entry("deputyGroups", "deputy-groups-met"),
          Map.entry("meetings", "voter-meetings"),
          Map.entry("attendees", "voter-meeting-attendees"),
          Map.entry("speakers", "voter-meeting-speakers"),
          Map.entry("opinions", "voter-opinions"),
          Map.entry("consolidatedRecommendations", "voter-recommendations"));

  private Indicators() {}

  static String of(String figure, Object value) {
    return figure.equals(KIND)
        ? "sessions-" + value.toString().toLowerCase(Locale.ROOT)
        : Objects.requireNonNull(OF_FIGURE.get(figure), figure);
  }
}
