package vn.hdnd.cuulong.regional.statistics.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.regional.statistics.CellKey;
import vn.hdnd.cuulong.regional.statistics.CellPart;
import vn.hdnd.cuulong.regional.statistics.Contribution;

/**
 * The cells of one partition, and which of them are still to be published. While events are behind
 * each other a cell changes often, and is published every few seconds. What is left to be published
 * is kept in a store: a commit may come before its turn, and then another thread goes on.
 *
 * <p>What is published can be read at once, before the commit. If that does not come, the same
 * events are counted again, in the same order for each cell, and give the same revisions again.
 */
final class CountedCells {

  static final String CELLS = "cells";
  static final String UNPUBLISHED = "unpublished-cells";

  /** While there is a backlog. */
  private static final Duration OFTEN = Duration.ofSeconds(3);

  /** While there is a long one: most cells change all the time, and nobody needs each value. */
  private static final Duration SELDOM = Duration.ofSeconds(15);

  private static final long LONG_BACKLOG = 50_000;

  private final ProcessorContext<String, PublishedCell> context;
  private final KeyValueStore<String, Cell> cells;
  private final KeyValueStore<String, Long> unpublished;

  /** The key of a cell that has changed, and the latest time of a message that changed it. */
  private final Map<String, Long> changed = new LinkedHashMap<>();

  /** The same of earlier messages; all of them are in the store too. */
  private final Map<String, Long> waiting = new LinkedHashMap<>();

  private @Nullable Cancellable publishing;

  CountedCells(ProcessorContext<String, PublishedCell> context) {
    this.context = context;
    this.cells = context.getStateStore(CELLS);
    this.unpublished = context.getStateStore(UNPUBLISHED);
    try (KeyValueIterator<String, Long> left = unpublished.all()) {
      left.forEachRemaining(each -> waiting.put(each.key, each.value));
    }
    scheduled(OFTEN);
  }

  void add(Contribution contribution, Instant at, long timestamp) {
    String key = contribution.cell().text();
    Cell before = cells.get(key);
    cells.put(key, (before == null ? Cell.EMPTY : before).plus(contribution.amount(), at));
    changed.merge(key, timestamp, Math::max);
  }

  /**
   * To be called after each message.
   *
   * @param behind how many messages there are behind it
   */
  void publishInTime(long behind) {
    if (behind == 0) {
      publish();
    } else {
      publishLater(behind > LONG_BACKLOG ? SELDOM : OFTEN);
    }
  }

  /** To be called after what no message has brought. */
  void publishSoon() {
    publishLater(OFTEN);
  }

  private void publishLater(Duration within) {
    changed.forEach((key, timestamp) -> {
      if (waiting.put(key, Math.max(timestamp, waiting.getOrDefault(key, 0L))) == null) {
        unpublished.put(key, timestamp);
      }
    });
    changed.clear();
    scheduled(within);
  }

  private void publish() {
    waiting.forEach((key, timestamp) -> {
      unpublished.delete(key);
      changed.merge(key, timestamp, Math::max);
    });
    waiting.clear();
    changed.forEach(this::forward);
    changed.clear();
    if (publishing != null) {
      publishing.cancel();
      publishing = null;
    }
  }

  /** No clock runs while there is nothing to do. */
  private void scheduled(Duration within) {
    if (publishing == null && !waiting.isEmpty()) {
      publishing = context.schedule(within, PunctuationType.WALL_CLOCK_TIME, now -> publish());
    }
  }

  private void forward(String key, long timestamp) {
    var part = new CellPart(context.taskId().partition(), CellKey.of(key));
    context.forward(
        new Record<>(part.text(), cells.get(key).as(part), timestamp, new RecordHeaders()));
  }
}
