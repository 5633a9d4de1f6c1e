package vn.hdnd.cuulong.regional.statistics;

import java.util.List;
import java.util.Set;

/** Where the view of the statistics is kept up. */
public interface StatisticsCells {

  /** Keeps cells; one that is there in a later revision stays as it is. */
  void keep(List<StatisticsCell> cells);

  /** Forgets cells, whatever their revision; those that are not there, too. */
  void forget(Set<CellKey> cells);
}
