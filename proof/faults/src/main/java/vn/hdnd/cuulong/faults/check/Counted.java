package vn.hdnd.cuulong.faults.check;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The figures that are recounted: in each area those that follow from a command alone.
 *
 * @param type of the event that is counted
 * @param day the field of the command's body with the day on which it counts; without it, the event
 *     has the day
 * @param eventDay the field of the event with this day
 * @param amount the amount that one event adds, computed from the body
 */
record Counted(
    String id, String type, String day, String eventDay, ToLongFunction<JsonNode> amount) {

  private static final List<Counted> ALL =
      List.of(
          count("petitions-received", "petitions.petition-received", "receivedOn"),
          denunciations("petitions-received", "received"),
          count("petitions-forwarded", "petitions.petition-forwarded", "forwardedOn"),
          denunciations("petitions-forwarded", "forwarded"),
          count("petitions-guided", "petitions.petition-guided", "guidedOn"),
          denunciations("petitions-guided", "guided"),
          count("petition-reminders", "petitions.petition-reminded", "remindedOn"),
          denunciations("petition-reminders", "reminded"),
          count("sessions-held", "sessions.session-convened", "opensOn"),
          count("draft-resolutions", "sessions.resolution-submitted", "submittedOn"),
          count("supervisions-concluded", "supervision.supervision-concluded", "concludedOn"),
          new Counted(
              "supervision-recommendations",
              "vn.hdnd.supervision.recommendation-made.v1",
              "concludedOn",
              "madeOn",
              body -> 1),
          count("voter-meetings", "voter-contact.meeting-recorded", "heldOn"),
          new Counted(
              "voter-meeting-attendees",
              "vn.hdnd.voter-contact.meeting-recorded.v1",
              "heldOn",
              "heldOn",
              body -> body.path("attendees").asLong()),
          count("voter-opinions", "voter-contact.opinion-recorded", "heldOn"));

  private static Counted count(String id, String type, String day) {
    return new Counted(id, "vn.hdnd." + type + ".v1", day, day, body -> 1);
  }

  /** The command has the day, the event only its month. */
  private static Counted denunciations(String id, String step) {
    String type = "vn.hdnd.petitions.denunciation-" + step + ".v1";
    return new Counted(id, type, step + "On", step + "In", body -> 1);
  }

  static Stream<Counted> of(String type) {
    return ALL.stream().filter(each -> each.type().equals(type));
  }

  static boolean counts(String id) {
    return ALL.stream().anyMatch(each -> each.id().equals(id));
  }
}
