package vn.hdnd.cuulong.regional.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the cells of the statistics. */
public interface Figures {

  /** Returns the sums of these measures from a day to a day, both included. */
  List<Sum> sums(Set<String> measures, LocalDate from, LocalDate to);

  /** Returns the time of the latest counted event of an area. */
  Optional<Instant> asOf(Area area);
}
