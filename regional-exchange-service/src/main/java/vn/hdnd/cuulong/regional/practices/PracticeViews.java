package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of practices, built from their events; a moment behind the practices themselves. */
public interface PracticeViews {

  /** Where the views are kept. */
  String COLLECTION = "practice_views";

  /**
   * What a council may see, by id.
   *
   * @param q beginnings of words, or null
   * @param after id of the last one seen, or empty
   */
  List<PracticeSummary> list(String council, @Nullable String q, String after, int atMost);

  /** Those that were shared from a day to a day, the latest first. */
  List<PracticeSummary> shared(LocalDate from, LocalDate to, int atMost);
}
