package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** Lists of practices, built from their events; a moment behind the practices themselves. */
public interface PracticeViews {

  /** Where the views are kept. */
  String COLLECTION = "practice_views_2";

  /**
   * What a council may see: the latest shared first, a draft by the day on which it was written.
   *
   * @param council {@link Practices#OF_NOBODY} for what is shared only
   * @param q beginnings of words, or null
   */
  List<Listed<PracticeSummary>> list(String council, @Nullable String q, Window window);

  /** Those that were shared from a day to a day, the latest first. */
  List<PracticeSummary> shared(LocalDate from, LocalDate to, int atMost);
}
