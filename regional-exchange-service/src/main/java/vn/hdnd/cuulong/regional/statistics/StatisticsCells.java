package vn.hdnd.cuulong.regional.statistics;

import java.util.List;
import java.util.Set;

/** Updates the view of the statistics. */
public interface StatisticsCells {

  /** Stores cells; a later stored revision stays unchanged. */
  void keep(List<StatisticsCell> cells);

  /** Deletes cells, whatever their revision, if they exist. */
  void forget(Set<CellKey> cells);
}
