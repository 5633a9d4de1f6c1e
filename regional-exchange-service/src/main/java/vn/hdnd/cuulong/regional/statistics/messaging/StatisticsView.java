package vn.hdnd.cuulong.regional.statistics.messaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.regional.statistics.CellKey;
import vn.hdnd.cuulong.regional.statistics.CellPart;
import vn.hdnd.cuulong.regional.statistics.StatisticsCell;
import vn.hdnd.cuulong.regional.statistics.StatisticsCells;

/**
 * Stores cells of the statistics topic in the view, only the last of each in a batch. A record
 * without a value deletes its cell, so that a lower revision can follow.
 */
final class StatisticsView {

  private static final Logger LOG = LoggerFactory.getLogger(StatisticsView.class);

  private final StatisticsCells cells;

  StatisticsView(StatisticsCells cells) {
    this.cells = cells;
  }

  /**
   * Consumes a batch. The payloads are bytes, except for the client's placeholder for a record
   * without a value.
   */
  void take(Message<? extends List<?>> batch) {
    Set<CellPart> gone = new LinkedHashSet<>();
    Map<CellPart, StatisticsCell> latest = new LinkedHashMap<>();
    List<?> payloads = batch.getPayload();
    for (int i = 0; i < payloads.size(); i++) {
      if (payloads.get(i) instanceof byte[] value) {
        read(() -> cell(value)).ifPresent(cell -> latest.put(cell.key(), cell));
      } else {
        byte[] key = key(batch, i);
        read(() -> CellPart.of(new String(key, StandardCharsets.UTF_8)))
            .ifPresent(cell -> {
              latest.remove(cell);
              gone.add(cell);
            });
      }
    }
    cells.forget(gone);
    cells.keep(new ArrayList<>(latest.values()));
  }

  private static StatisticsCell cell(byte[] value) {
    PublishedCell cell = JsonMapper.shared().readValue(value, PublishedCell.class);
    return new StatisticsCell(
        new CellPart(
            cell.part(), new CellKey(cell.measure(), cell.council(), cell.day(), cell.dimension())),
        cell.value(),
        cell.revision(),
        cell.asOf());
  }

  /** Returns the key of a record; in a batch keys come as a list beside the payloads. */
  private static byte[] key(Message<?> batch, int i) {
    return batch.getHeaders().get(KafkaHeaders.RECEIVED_KEY) instanceof List<?> keys
            && keys.get(i) instanceof byte[] key
        ? key
        : new byte[0];
  }

  /** Returns empty for an unreadable record, because a retry would not help. */
  private static <T> Optional<T> read(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (RuntimeException noCell) {
      LOG.warn("Not a cell of the statistics, passed over: {}", noCell.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
