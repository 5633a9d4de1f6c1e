package vn.hdnd.cuulong.regional.statistics;

import static vn.hdnd.cuulong.regional.statistics.Area.SESSIONS;
import static vn.hdnd.cuulong.regional.statistics.Area.SUPERVISION;
import static vn.hdnd.cuulong.regional.statistics.Area.VOTER_CONTACT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All measures. The parts of a rate count on the day of the cohort: the answer to a petition counts
 * on the day of the petition's receipt, however late it is.
 */
public final class Measures {

  private static final String CLOSED = SESSIONS.event("session-closed");
  private static final String ADOPTED = SESSIONS.event("resolution-adopted");
  private static final String REJECTED = SESSIONS.event("resolution-rejected");
  private static final String VOTERS_ASKED = VOTER_CONTACT.event("recommendation-consolidated");
  private static final String VOTERS_ANSWERED = VOTER_CONTACT.event("recommendation-answered");

  static final Measure SESSIONS_HELD =
      Measure.counting("sessions", SESSIONS.event("session-convened"), "opensOn").by("kind");
  static final Measure ATTENDED =
      Measure.counting("attended", CLOSED, "opensOn").summing("attended").oncePerAggregate();
  static final Measure EXPECTED =
      Measure.counting("expected", CLOSED, "opensOn")
          .summing("deputiesInOffice")
          .oncePerAggregate();
  static final Measure DOCUMENTS =
      Measure.counting("documents-considered", CLOSED, "opensOn")
          .summing("documentsConsidered")
          .oncePerAggregate();
  static final Measure ANSWERERS =
      Measure.counting("answerers", CLOSED, "opensOn").summing("answerers").oncePerAggregate();
  static final Measure DRAFTS =
      Measure.counting("draft-resolutions", SESSIONS.event("resolution-submitted"), "submittedOn");
  static final Measure RESOLUTIONS =
      Measure.counting("resolutions", ADOPTED, "adoptedOn").by("kind");
  static final Measure RESOLUTIONS_REJECTED =
      Measure.counting("resolutions-rejected", REJECTED, "rejectedOn");
  static final Measure ADOPTED_OF_DRAFTS =
      Measure.counting("adopted-of-drafts", ADOPTED, "submittedOn").oncePerAggregate();
  static final Measure VOTES_FOR =
      Measure.counting("votes-for", ADOPTED, "adoptedOn")
          .and(REJECTED, "rejectedOn")
          .summing("tally.for");
  static final Measure VOTES_POSSIBLE =
      Measure.counting("votes-possible", ADOPTED, "adoptedOn")
          .and(REJECTED, "rejectedOn")
          .summing("deputiesInOffice");

  static final Measure SUPERVISIONS =
      Measure.counting("supervisions", SUPERVISION.event("supervision-opened"), "openedOn")
          .by("form");
  static final Measure SUPERVISIONS_CONCLUDED =
      Measure.counting(
          "supervisions-concluded", SUPERVISION.event("supervision-concluded"), "concludedOn");
  static final Measure RECOMMENDATIONS =
      Measure.counting(
          "supervision-recommendations", SUPERVISION.event("recommendation-made"), "madeOn");
  static final Measure RECOMMENDATIONS_ANSWERED =
      Measure.counting(
              "recommendations-answered", SUPERVISION.event("recommendation-answered"), "madeOn")
          .latestPer(Measures::recommendation);
  static final Measure RECOMMENDATIONS_DONE =
      Measure.counting(
              "recommendations-done", SUPERVISION.event("recommendation-verified"), "madeOn")
          .when("result", "DONE")
          .latestPer(Measures::recommendation);

  static final Measure RECEIVED =
      Denunciations.counting("petitions", "received", "received").by(Denunciations::kind);
  static final Measure ELIGIBLE =
      Denunciations.counting("petitions-eligible", "received", "received")
          .when(data -> data.flag("eligible"));
  static final Measure PETITIONS_FORWARDED =
      Denunciations.counting("petitions-forwarded", "forwarded", "forwarded");
  static final Measure PETITIONS_GUIDED =
      Denunciations.counting("petitions-guided", "guided", "guided");
  static final Measure REMINDERS =
      Denunciations.counting("petition-reminders", "reminded", "reminded");
  static final Measure FORWARDED_OF_RECEIVED =
      Denunciations.counting("forwarded-of-received", "forwarded", "received").oncePerAggregate();
  static final Measure ANSWERED_OF_FORWARDED =
      Denunciations.counting("answered-of-forwarded", "answered", "received").oncePerAggregate();
  static final Measure CLOSED_OF_RECEIVED =
      Denunciations.counting("closed-of-received", "closed", "received").oncePerAggregate();
  static final Measure MEETINGS = meeting("voter-meetings").by("kind");
  static final Measure ATTENDEES = meeting("voter-meeting-attendees").summing("attendees");
  static final Measure SPEAKERS = meeting("voter-meeting-speakers").summing("speakers");
  static final Measure GROUPS = meeting("deputy-groups").byEach(DeputyGroups::of);
  static final Measure OPINIONS =
      Measure.counting("voter-opinions", VOTER_CONTACT.event("opinion-recorded"), "heldOn")
          .by("field");
  static final Measure VOTER_RECOMMENDATIONS =
      Measure.counting("voter-recommendations", VOTERS_ASKED, "consolidatedOn").by("level");
  static final Measure VOTER_RECOMMENDATIONS_FORWARDED =
      Measure.counting(
          "voter-recommendations-forwarded",
          VOTER_CONTACT.event("recommendation-forwarded"),
          "forwardedOn");
  static final Measure VOTER_RECOMMENDATIONS_ANSWERED =
      Measure.counting("voter-recommendations-answered", VOTERS_ANSWERED, "consolidatedOn")
          .oncePerAggregate();
  static final Measure VOTER_RECOMMENDATIONS_RESOLVED =
      Measure.counting("voter-recommendations-resolved", VOTERS_ANSWERED, "consolidatedOn")
          .when("result", "RESOLVED")
          .oncePerAggregate();

  private static final List<Measure> ALL =
      List.of(
          SESSIONS_HELD,
          ATTENDED,
          EXPECTED,
          DOCUMENTS,
          ANSWERERS,
          DRAFTS,
          RESOLUTIONS,
          RESOLUTIONS_REJECTED,
          ADOPTED_OF_DRAFTS,
          VOTES_FOR,
          VOTES_POSSIBLE,
          SUPERVISIONS,
          SUPERVISIONS_CONCLUDED,
          RECOMMENDATIONS,
          RECOMMENDATIONS_ANSWERED,
          RECOMMENDATIONS_DONE,
          RECEIVED,
          ELIGIBLE,
          PETITIONS_FORWARDED,
          PETITIONS_GUIDED,
          REMINDERS,
          FORWARDED_OF_RECEIVED,
          ANSWERED_OF_FORWARDED,
          CLOSED_OF_RECEIVED,
          MEETINGS,
          ATTENDEES,
          SPEAKERS,
          GROUPS,
          OPINIONS,
          VOTER_RECOMMENDATIONS,
          VOTER_RECOMMENDATIONS_FORWARDED,
          VOTER_RECOMMENDATIONS_ANSWERED,
          VOTER_RECOMMENDATIONS_RESOLVED);

  private static final Map<String, List<Measure>> FED_BY =
      ALL.stream()
          .flatMap(measure -> measure.events().stream())
          .distinct()
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  type ->
                      ALL.stream().filter(measure -> measure.events().contains(type)).toList()));

  private Measures() {}

  public static List<Measure> all() {
    return ALL;
  }

  /** Returns the measures that an event type feeds. */
  public static List<Measure> fedBy(String type) {
    return FED_BY.getOrDefault(type, List.of());
  }

  /** Returns the area whose events feed a measure; empty if there is no such measure. */
  public static Optional<Area> areaOf(String measure) {
    return ALL.stream()
        .filter(each -> each.id().equals(measure))
        .flatMap(each -> each.events().stream())
        .flatMap(event -> Arrays.stream(Area.values()).filter(area -> area.owns(event)))
        .findFirst();
  }

  private static String recommendation(EventData data) {
    return Long.toString(data.count("recommendation"));
  }

  private static Measure meeting(String id) {
    return Measure.counting(id, VOTER_CONTACT.event("meeting-recorded"), "heldOn");
  }
}
