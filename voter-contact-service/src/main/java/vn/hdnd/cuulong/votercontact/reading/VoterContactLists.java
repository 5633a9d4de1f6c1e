package vn.hdnd.cuulong.votercontact.reading;

import java.util.List;
import java.util.Optional;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The lists of one council, newest first; a moment behind the records themselves. */
public interface VoterContactLists {

  /** Meetings by the day on which they were held. */
  List<Listed<MeetingItem>> meetings(String council, MeetingFilter filter, Window window);

  /** Opinions by the day of their meeting. */
  List<Listed<OpinionItem>> opinions(String council, OpinionFilter filter, Window window);

  /** Recommendations by the day of consolidation. */
  List<Listed<RecommendationItem>> recommendations(
      String council, RecommendationFilter filter, Window window);

  /** The years that have meetings, latest first. */
  List<Integer> meetingYears(String council);

  /** The years that have recommendations, latest first. */
  List<Integer> recommendationYears(String council);

  /** How many opinions are recorded of a meeting. */
  long opinionsOf(String council, String meetingId);

  /** The recommendation that an opinion was consolidated into. */
  Optional<String> recommendationOf(String council, String opinionId);
}
