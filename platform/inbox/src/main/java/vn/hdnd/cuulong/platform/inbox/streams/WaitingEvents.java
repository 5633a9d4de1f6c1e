package vn.hdnd.cuulong.platform.inbox.streams;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.DslKeyValueParams;
import org.apache.kafka.streams.state.DslStoreSuppliers;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * The events of one partition that wait for a program that knows their version, each with the later
 * events of its aggregate behind it. They are in a store, so that the thread of a newer program
 * finds them when it takes the partition over.
 */
public final class WaitingEvents {

  /** After the start, when records may be forwarded. */
  private static final Duration SOON = Duration.ofSeconds(1);

  private final KeyValueStore<String, WaitingEvent> store;
  private final WaitingCount count;

  /** By aggregate, the sequence of its last event that waits. */
  private final Map<String, Long> last = new HashMap<>();

  private long size;
  private @Nullable Cancellable release;

  private WaitingEvents(KeyValueStore<String, WaitingEvent> store, WaitingCount count) {
    this.store = store;
    this.count = count;
  }

  public static StoreBuilder<KeyValueStore<String, WaitingEvent>> store(
      String name, DslStoreSuppliers suppliers) {
    return Stores.keyValueStoreBuilder(
        suppliers.keyValueStore(new DslKeyValueParams(name, false)),
        Serdes.String(),
        WaitingEventBytes.serde());
  }

  /**
   * Opens the store of a partition, and takes what waits there as far as this program knows it.
   *
   * @param take counts or follows an event; false if its version is not known
   */
  public static WaitingEvents of(
      ProcessorContext<?, ?> context,
      String name,
      WaitingCount count,
      Predicate<WaitingEvent> take) {
    var waiting = new WaitingEvents(context.getStateStore(name), count);
    waiting.all().values().forEach(waiting::remember);
    if (!waiting.last.isEmpty()) {
      waiting.release =
          context.schedule(SOON, PunctuationType.WALL_CLOCK_TIME, now -> waiting.release(take));
    }
    return waiting;
  }

  /** Returns the sequence of the last event of an aggregate that waits; empty if none does. */
  public OptionalLong last(String subject) {
    Long found = last.get(subject);
    return found == null ? OptionalLong.empty() : OptionalLong.of(found);
  }

  /** Keeps an event, which is behind all of its aggregate that wait. */
  public void add(WaitingEvent event) {
    store.put(key(event), event);
    remember(event);
  }

  /** The partition goes to another thread, or the process ends. */
  public void close() {
    count.add(-size);
  }

  private void remember(WaitingEvent event) {
    last.merge(event.event().subject(), event.event().sequence(), Math::max);
    size++;
    count.add(1);
  }

  private void release(Predicate<WaitingEvent> take) {
    if (release != null) {
      release.cancel();
    }
    var stopped = new HashMap<String, Long>();
    all()
        .forEach((key, event) -> {
          String subject = event.event().subject();
          if (!stopped.containsKey(subject) && take.test(event)) {
            store.delete(key);
            size--;
            count.add(-1);
          } else {
            stopped.merge(subject, event.event().sequence(), Math::max);
          }
        });
    last.keySet().retainAll(stopped.keySet());
  }

  /** In the order of their aggregates and sequences. */
  private Map<String, WaitingEvent> all() {
    var all = new TreeMap<String, WaitingEvent>();
    try (KeyValueIterator<String, WaitingEvent> found = store.all()) {
      found.forEachRemaining(each -> all.put(each.key, each.value));
    }
    return all;
  }

  private static String key(WaitingEvent event) {
    return "%s|%019d".formatted(event.event().subject(), event.event().sequence());
  }
}
