package vn.hdnd.cuulong.votercontact.opinions;

import java.util.Collection;
import java.util.Map;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Finds the recommendations of opinions; the feature of recommendations implements it. */
@FunctionalInterface
public interface Consolidations {

  /**
   * Returns the recommendation of each of these opinions of a council; an opinion without one is
   * left out.
   */
  Map<String, String> of(CouncilId council, Collection<String> opinionIds);
}
