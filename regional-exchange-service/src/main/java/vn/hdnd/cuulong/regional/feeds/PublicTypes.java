package vn.hdnd.cuulong.regional.feeds;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The public event types. A type is added here after its owner has classified it as public in its
 * contract; a test compares this list with the contracts.
 */
public final class PublicTypes {

  private static final Set<String> ALL =
      Set.of(
          "vn.hdnd.sessions.council-term-set-up.v1",
          "vn.hdnd.sessions.deputies-in-office-changed.v1",
          "vn.hdnd.sessions.session-convened.v1",
          "vn.hdnd.sessions.session-closed.v1",
          "vn.hdnd.sessions.resolution-submitted.v1",
          "vn.hdnd.sessions.resolution-adopted.v1",
          "vn.hdnd.sessions.resolution-rejected.v1",
          "vn.hdnd.sessions.deputy-listed.v1",
          "vn.hdnd.sessions.deputy-state-changed.v1",
          "vn.hdnd.sessions.deputy-corrected.v1",
          "vn.hdnd.sessions.sitting-opened.v1",
          "vn.hdnd.sessions.sitting-closed.v1",
          "vn.hdnd.sessions.quorum-reached.v1",
          "vn.hdnd.sessions.quorum-lost.v1",
          "vn.hdnd.sessions.vote-opened.v1",
          "vn.hdnd.sessions.vote-closed.v1",
          "vn.hdnd.sessions.vote-counted.v1",
          "vn.hdnd.sessions.vote-annulled.v1",
          "vn.hdnd.sessions.result-declared.v1",
          "vn.hdnd.sessions.opinion-asked.v1",
          "vn.hdnd.sessions.opinion-question-corrected.v1",
          "vn.hdnd.sessions.opinion-reminded.v1",
          "vn.hdnd.sessions.opinion-closed.v1",
          "vn.hdnd.sessions.opinion-counted.v1",
          "vn.hdnd.sessions.opinion-cancelled.v1",
          "vn.hdnd.sessions.standing-committee-decision-reported.v1",
          "vn.hdnd.sessions.standing-committee-decision-withdrawn.v1",
          "vn.hdnd.sessions.agenda-approved.v1",
          "vn.hdnd.sessions.agenda-changed.v1",
          "vn.hdnd.sessions.agenda-item-finished.v1",
          "vn.hdnd.sessions.agenda-item-taken-up.v1",
          "vn.hdnd.sessions.ballot-box-opened.v1",
          "vn.hdnd.sessions.secret-ballot-annulled.v1",
          "vn.hdnd.sessions.secret-ballot-closed.v1",
          "vn.hdnd.sessions.secret-ballot-counted.v1",
          "vn.hdnd.sessions.secret-ballot-declared.v1",
          "vn.hdnd.sessions.secret-ballot-opened.v1",
          "vn.hdnd.supervision.supervision-opened.v1",
          "vn.hdnd.supervision.supervision-concluded.v1",
          "vn.hdnd.supervision.recommendation-made.v1",
          "vn.hdnd.supervision.recommendation-verified.v1",
          "vn.hdnd.petitions.petition-received.v1",
          "vn.hdnd.voter-contact.meeting-recorded.v1",
          "vn.hdnd.voter-contact.opinion-recorded.v1",
          "vn.hdnd.voter-contact.recommendation-consolidated.v1",
          "vn.hdnd.voter-contact.recommendation-forwarded.v1",
          "vn.hdnd.voter-contact.recommendation-answered.v1",
          "vn.hdnd.regional.council-registered.v1",
          "vn.hdnd.regional.councils-merged.v1",
          "vn.hdnd.regional.council-split.v1",
          "vn.hdnd.regional.council-renamed.v1",
          "vn.hdnd.regional.region-membership-changed.v1",
          "vn.hdnd.regional.practice-shared.v1",
          "vn.hdnd.regional.practice-adopted.v1",
          "vn.hdnd.regional.conference-announced.v1",
          "vn.hdnd.regional.paper-submitted.v1",
          "vn.hdnd.regional.paper-accepted.v1");

  private static final Pattern VERSION = Pattern.compile("\\.v\\d+$");

  private static final Set<String> BASES =
      ALL.stream().map(PublicTypes::base).collect(Collectors.toUnmodifiableSet());

  private PublicTypes() {}

  public static Set<String> all() {
    return ALL;
  }

  public static boolean contains(String type) {
    return ALL.contains(type);
  }

  /** Tells whether a type, in any version, is public. */
  public static boolean containsAnyVersionOf(String type) {
    return BASES.contains(base(type));
  }

  /** Returns the topic on which a type's owner publishes. */
  public static String topicOf(String type) {
    return "hdnd." + type.split("\\.", -1)[2] + ".events.v1";
  }

  private static String base(String type) {
    return VERSION.matcher(type).replaceFirst("");
  }
}
