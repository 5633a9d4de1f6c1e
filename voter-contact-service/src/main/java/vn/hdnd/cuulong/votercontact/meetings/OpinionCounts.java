package vn.hdnd.cuulong.votercontact.meetings;

import java.util.Collection;
import java.util.Map;

/** How many opinions are recorded of meetings; the feature of the opinions knows. */
@FunctionalInterface
public interface OpinionCounts {

  /** The counts of these meetings of a council; a meeting without an opinion is left out. */
  Map<String, Long> of(String council, Collection<String> meetingIds);
}
