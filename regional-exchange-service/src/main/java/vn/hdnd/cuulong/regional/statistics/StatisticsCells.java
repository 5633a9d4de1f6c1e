package vn.hdnd.cuulong.regional.statistics;

import java.util.List;
import java.util.Set;

/** Updates the view of the statistics. */
public interface StatisticsCells {

  /** Keeps parts of cells; one that is there in a later revision stays as it is. */
  void keep(List<StatisticsCell> cells);

  /** Forgets parts of cells, whatever their revision; those that are not there, too. */
  void forget(Set<CellPart> parts);
}
