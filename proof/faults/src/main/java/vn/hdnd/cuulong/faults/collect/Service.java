package vn.hdnd.cuulong.faults.collect;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What each service keeps where. */
enum Service {
  PETITIONS("petitions", "petitions>petitions"),
  SESSIONS(
      "sessions", "council_terms>council_terms", "sessions>sessions", "resolutions>resolutions"),
  SUPERVISION("supervision", "supervisions>supervision_views_2"),
  VOTER_CONTACT(
      "voter-contact",
      "meetings>meeting_views_2",
      "opinions>opinion_views_2",
      "recommendations>recommendation_views_2"),
  REGIONAL("regional", "council_register>", "practices>practices", "conferences>conferences");

  /**
   * The collection of a kind of aggregate, and that of what its list shows: of its views, or the
   * same where the aggregate's document holds the row; empty if it has no list.
   */
  record Kind(String aggregates, String views) {

    boolean hasRows() {
      return views.equals(aggregates);
    }
  }

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
