package vn.hdnd.cuulong.petitions.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of petitions, built from their events; a moment behind the petitions themselves. */
public interface PetitionViews {

  /** Where the views are kept. */
  String COLLECTION = "petition_views";

  /**
   * A stretch of the petitions that a reader may know of: the latest received first, those of one
   * day by id.
   *
   * @param after the petition that the stretch follows; null for the first
   */
  List<PetitionSummary> list(
      Reader reader, PetitionFilter filter, @Nullable Place after, int atMost);

  /** Where a petition stands in the list. */
  record Place(String receivedOn, String id) {}
}
