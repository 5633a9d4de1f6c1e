package vn.hdnd.cuulong.regional.statistics;

/** The work that a figure tells of, and the topic that its events come from. */
public enum Area {
  SESSIONS("sessions", "hdnd.sessions.events.v1"),
  SUPERVISION("supervision", "hdnd.supervision.events.v1"),
  PETITIONS("petitions", "hdnd.petitions.events.v1"),
  VOTER_CONTACT("voter-contact", "hdnd.voter-contact.events.v1");

  private final String id;
  private final String topic;

  Area(String id, String topic) {
    this.id = id;
    this.topic = topic;
  }

  public String id() {
    return id;
  }

  public String topic() {
    return topic;
  }

  /** Whether a type of event is one of this area. */
  public boolean owns(String eventType) {
    return eventType.startsWith("vn.hdnd." + id + ".");
  }

  /** A type of event of this area, in the version that is read. */
  String event(String fact) {
    return "vn.hdnd." + id + "." + fact + ".v1";
  }
}
