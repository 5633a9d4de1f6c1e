package vn.hdnd.cuulong.regional.statistics.messaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.regional.statistics.CellKey;
import vn.hdnd.cuulong.regional.statistics.StatisticsCell;
import vn.hdnd.cuulong.regional.statistics.StatisticsCells;

/** Takes cells from the statistics topic to the view; of one batch only the last of each. */
final class StatisticsView {

  private static final Logger LOG = LoggerFactory.getLogger(StatisticsView.class);

  private final StatisticsCells cells;

  StatisticsView(StatisticsCells cells) {
    this.cells = cells;
  }

  /** The payloads are bytes, but for what the broker's client puts for a record without a value. */
  void take(List<?> payloads) {
    Map<CellKey, StatisticsCell> latest = new LinkedHashMap<>();
    for (Object payload : payloads) {
      if (payload instanceof byte[] bytes) {
        read(bytes).ifPresent(cell -> latest.put(cell.key(), cell));
      }
    }
    cells.keep(new ArrayList<>(latest.values()));
  }

  private static Optional<StatisticsCell> read(byte[] bytes) {
    try {
      PublishedCell cell = JsonMapper.shared().readValue(bytes, PublishedCell.class);
      return Optional.of(
          new StatisticsCell(
              new CellKey(cell.measure(), cell.council(), cell.day(), cell.dimension()),
              cell.value(),
              cell.revision(),
              cell.asOf()));
    } catch (JacksonException | NullPointerException noCell) {
      LOG.warn("Not a cell of the statistics, passed over: {}", noCell.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
