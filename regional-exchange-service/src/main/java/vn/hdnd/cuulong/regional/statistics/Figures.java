package vn.hdnd.cuulong.regional.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the cells of the statistics are read. */
public interface Figures {

  /** What was published of these measures from a day to a day, both included. */
  List<Sum> sums(Set<String> measures, LocalDate from, LocalDate to);

  /** Time of the latest event of an area that has been counted. */
  Optional<Instant> asOf(Area area);
}
