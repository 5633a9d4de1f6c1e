package vn.hdnd.cuulong.votercontact.meetings;

import java.util.Collection;
import java.util.Map;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Counts the opinions of meetings; the feature of opinions implements it. */
@FunctionalInterface
public interface OpinionCounts {

  /**
   * Returns the counts of these meetings of a council; a meeting without an opinion is left out.
   */
  Map<String, Long> of(CouncilId council, Collection<String> meetingIds);
}
