package vn.hdnd.cuulong.regional.statistics;

/** An area of work with its figures, and the topic of its events. */
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

  /** Tells whether an event type belongs to this area. */
  public boolean owns(String eventType) {
    return eventType.startsWith("vn.hdnd." + id + ".");
  }

  /** Returns an event type of this area, in the version that is read. */
  String event(String fact) {
    return "vn.hdnd." + id + "." + fact + ".v1";
  }
}
