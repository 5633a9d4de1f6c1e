package vn.hdnd.cuulong.petitions.casework;

import java.util.Map;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
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
  public static final String DENUNCIATION_RECEIVED = "vn.hdnd.petitions.denunciation-received.v1";
  public static final String DENUNCIATION_FORWARDED = "vn.hdnd.petitions.denunciation-forwarded.v1";
  public static final String DENUNCIATION_GUIDED = "vn.hdnd.petitions.denunciation-guided.v1";
  public static final String DENUNCIATION_REMINDED = "vn.hdnd.petitions.denunciation-reminded.v1";
  public static final String DENUNCIATION_ANSWERED = "vn.hdnd.petitions.denunciation-answered.v1";
  public static final String DENUNCIATION_CLOSED = "vn.hdnd.petitions.denunciation-closed.v1";

  private PetitionEvents() {}

  /**
   * Returns the event type of a step for this kind of petition; a denunciation has its own types.
   */
  public static String ofKind(PetitionKind kind, String type) {
    return kind.secret() ? type.replace(".petition-", ".denunciation-") : type;
  }

  public static EventCatalogue catalogue() {
    return EventCatalogue.of(
        "petitions",
        TOPIC,
        Map.ofEntries(
            Map.entry(RECEIVED, PetitionReceived.class),
            Map.entry(FORWARDED, PetitionForwarded.class),
            Map.entry(GUIDED, PetitionGuided.class),
            Map.entry(REMINDED, PetitionReminded.class),
            Map.entry(ANSWERED, PetitionAnswered.class),
            Map.entry(CLOSED, PetitionClosed.class),
            Map.entry(DENUNCIATION_RECEIVED, DenunciationReceived.class),
            Map.entry(DENUNCIATION_FORWARDED, DenunciationForwarded.class),
            Map.entry(DENUNCIATION_GUIDED, DenunciationGuided.class),
            Map.entry(DENUNCIATION_REMINDED, DenunciationReminded.class),
            Map.entry(DENUNCIATION_ANSWERED, DenunciationAnswered.class),
            Map.entry(DENUNCIATION_CLOSED, DenunciationClosed.class)));
  }
}
