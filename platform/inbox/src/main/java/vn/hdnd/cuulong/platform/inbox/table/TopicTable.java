package vn.hdnd.cuulong.platform.inbox.table;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a compacted topic, by key. Each instance of a service reads the whole topic from its
 * beginning, at every start: the topic is small, and so no stored position can be wrong. Until it
 * reaches the end, the stored rows are used, because those read on the way are older.
 *
 * @param <T> the reader's own record, with only the fields that it reads
 */
public final class TopicTable<T> {

  private static final Logger LOG = LoggerFactory.getLogger(TopicTable.class);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final String topic;
  private final Class<T> row;
  private final KeptRows kept;
  private final Map<String, T> rows = new ConcurrentHashMap<>();

  TopicTable(String topic, Class<T> row, KeptRows kept) {
    this.topic = topic;
    this.row = row;
    this.kept = kept;
  }

  public Optional<T> find(String key) {
    return Optional.ofNullable(rows.get(key));
  }

  /** Tells whether nothing was ever read; the absence of a row means nothing then. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  public String topic() {
    return topic;
  }

  /** Loads the rows that an earlier process stored. */
  void recall() {
    kept.all().forEach((key, json) -> read(key, json).ifPresent(each -> rows.put(key, each)));
  }

  /** Stores the latest rows of some keys; null removes one. Repeats change nothing. */
  void take(Map<String, @Nullable String> latest) {
    latest.forEach((key, json) -> {
      if (json == null) {
        rows.remove(key);
        kept.forget(key);
      } else {
        read(key, json).ifPresent(each -> put(key, each, json));
      }
    });
  }

  private void put(String key, T each, String json) {
    rows.put(key, each);
    kept.keep(key, json);
  }

  /** If a row cannot be read, the earlier one is kept; its content is not logged. */
  private Optional<T> read(String key, String json) {
    try {
      return Optional.of(JSON.readValue(json, row));
    } catch (JacksonException unreadable) {
      LOG.error(
          "Row {} of {} cannot be read: {}", key, topic, unreadable.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
