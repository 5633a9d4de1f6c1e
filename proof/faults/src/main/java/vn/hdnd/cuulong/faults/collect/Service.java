package vn.hdnd.cuulong.faults.collect;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What each service keeps where. */
enum Service {
  PETITIONS("petitions", "petitions>petition_views_2"),
  SESSIONS(
      "sessions",
      "council_terms>term_views_2",
      "sessions>session_views_2",
      "resolutions>resolution_views_2"),
  SUPERVISION("supervision", "supervisions>supervision_views_2"),
  VOTER_CONTACT(
      "voter-contact",
      "meetings>meeting_views_2",
      "opinions>opinion_views_2",
      "recommendations>recommendation_views_2"),
  REGIONAL(
      "regional",
      "council_register>",
      "practices>practice_views_2",
      "conferences>conference_views_2");

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
