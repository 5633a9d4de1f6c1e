package vn.hdnd.cuulong.regional.statistics.messaging;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Reason;

/**
 * How many messages were skipped since the start, by reason. After a thread's failure messages are
 * read and counted again, so the numbers may be too high.
 */
final class PassedOverCounts {

  private final Map<Reason, LongAdder> counts = new EnumMap<>(Reason.class);

  PassedOverCounts(MeterRegistry meters) {
    for (Reason reason : Reason.values()) {
      var count = new LongAdder();
      counts.put(reason, count);
      FunctionCounter.builder("cuulong.statistics.passed.over", count, LongAdder::sum)
          .description("Messages that the figures passed over since the start")
          .tag("reason", reason.name().toLowerCase(Locale.ROOT))
          .register(meters);
    }
  }

  void add(Reason reason) {
    count(reason).increment();
  }

  long of(Reason reason) {
    return count(reason).sum();
  }

  private LongAdder count(Reason reason) {
    return Objects.requireNonNull(counts.get(reason));
  }
}
