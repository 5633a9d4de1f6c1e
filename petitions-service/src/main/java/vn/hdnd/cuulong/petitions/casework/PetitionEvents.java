package vn.hdnd.cuulong.petitions.casework;

import java.util.Map;
import vn.hdnd.cuulong.platform.events.EventCatalogue;

/** The events that this service publishes; their contracts are the resources {@code contracts}. */
public final class PetitionEvents {

  public static final String TOPIC = "hdnd.petitions.events.v1";
  public static final String RECEIVED = "vn.hdnd.petitions.petition-received.v1";
  public static final String FORWARDED = "vn.hdnd.petitions.petition-forwarded.v1";
  public static final String GUIDED = "vn.hdnd.petitions.petition-guided.v1";
  public static final String REMINDED = "vn.hdnd.petitions.petition-reminded.v1";
  public static final String ANSWERED = "vn.hdnd.petitions.petition-answered.v1";
  public static final String CLOSED = "vn.hdnd.petitions.petition-closed.v1";

  private PetitionEvents() {}

  public static EventCatalogue catalogue() {
    return EventCatalogue.of(
        "petitions",
        TOPIC,
        Map.of(
            RECEIVED, PetitionReceived.class,
            FORWARDED, PetitionForwarded.class,
            GUIDED, PetitionGuided.class,
            REMINDED, PetitionReminded.class,
            ANSWERED, PetitionAnswered.class,
            CLOSED, PetitionClosed.class));
  }
}
