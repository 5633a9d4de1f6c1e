package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of practices. */
public interface PracticeList {

  /**
   * Returns the practices that a council may see: the latest shared first, a draft by the day of
   * its creation.
   *
   * @param council null for shared ones only
   * @param q beginnings of words, or null
   */
  List<Listed<Line<PracticeRow>>> list(
      @Nullable CouncilId council, @Nullable String q, Window window);

  /** Returns the practices that were shared from a day to a day, the latest first. */
  List<Line<PracticeRow>> shared(LocalDate from, LocalDate to, int atMost);

  /** Returns the shared practices with these ids, the latest first. */
  List<Line<PracticeRow>> shared(Collection<String> ids);
}
