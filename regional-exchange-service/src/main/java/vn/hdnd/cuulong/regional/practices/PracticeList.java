package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.lists.Line;
import vn.hdnd.cuulong.platform.lists.Listed;
import vn.hdnd.cuulong.platform.lists.Window;

/** The list of practices. */
public interface PracticeList {

  /**
   * What a council may see: the latest shared first, a draft by the day on which it was written.
   *
   * @param council {@link Practices#OF_NOBODY} for what is shared only
   * @param q beginnings of words, or null
   */
  List<Listed<Line<PracticeRow>>> list(String council, @Nullable String q, Window window);

  /** Those that were shared from a day to a day, the latest first. */
  List<Line<PracticeRow>> shared(LocalDate from, LocalDate to, int atMost);

  /** Those with these ids that are shared, the latest first. */
  List<Line<PracticeRow>> shared(Collection<String> ids);
}
