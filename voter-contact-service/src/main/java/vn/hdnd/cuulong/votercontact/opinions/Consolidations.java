package vn.hdnd.cuulong.votercontact.opinions;

import java.util.Collection;
import java.util.Map;

/** What became of opinions; the feature of the recommendations knows. */
@FunctionalInterface
public interface Consolidations {

  /**
   * The recommendation that each of these opinions of a council was consolidated into; an opinion
   * that is in none is left out.
   */
  Map<String, String> of(String council, Collection<String> opinionIds);
}
