package vn.hdnd.cuulong.faults.collect;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The databases and collections of each service. */
enum Service {
  PETITIONS("petitions", "petitions"),
  SESSIONS("sessions", "council_terms sessions resolutions"),
  SUPERVISION("supervision", "supervisions"),
  VOTER_CONTACT("voter-contact", "meetings opinions recommendations"),
  REGIONAL("regional", "council_register practices conferences");

  private final String label;
  private final String aggregates;

  Service(String label, String aggregates) {
    this.label = label;
    this.aggregates = aggregates;
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

  /** Returns the collections of its aggregates. */
  List<String> aggregates() {
    return Stream.of(aggregates.split(" ", -1)).toList();
  }

  static List<String> topics() {
    return Arrays.stream(values()).map(Service::topic).toList();
  }
}
