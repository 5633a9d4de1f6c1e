package vn.hdnd.cuulong.faults.collect;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What each service keeps where. */
enum Service {
  PETITIONS("petitions", "petitions>petition_views"),
  SESSIONS(
      "sessions",
      "council_terms>term_views",
      "sessions>session_views",
      "resolutions>resolution_views"),
  SUPERVISION("supervision", "supervisions>supervision_views"),
  VOTER_CONTACT(
      "voter-contact",
      "meetings>meeting_views",
      "opinions>opinion_views",
      "recommendations>recommendation_views"),
  REGIONAL(
      "regional", "council_register>", "practices>practice_views", "conferences>conference_views");

  /** The collection of a kind of aggregate, and of its view; empty if it has none. */
  record Kind(String aggregates, String views) {}

  private final String label;
  private final String kinds;

  Service(String label, String... kinds) {
    this.label = label;
    this.kinds = String.join(" ", kinds);
  }

  String label() {
    return label;
  }

  String database() {
    return "cuulong_" + label.replace('-', '_');
  }

  String topic() {
    return "hdnd." + label + ".events.v1";
  }

  List<Kind> kinds() {
    return Stream.of(kinds.split(" ", -1))
        .map(kind -> kind.split(">", -1))
        .map(names -> new Kind(names[0], names[1]))
        .toList();
  }

  static List<String> topics() {
    return Arrays.stream(values()).map(Service::topic).toList();
  }
}
