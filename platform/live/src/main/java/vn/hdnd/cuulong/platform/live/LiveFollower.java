package vn.hdnd.cuulong.platform.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.inbox.CloudEventReader;
import vn.hdnd.cuulong.platform.inbox.Reading;
import vn.hdnd.cuulong.platform.inbox.follow.TopicFollower;

/** Brings the changes from the topic to the streams, those of other instances too. */
final class LiveFollower implements TopicFollower.Reader {

  private static final Duration POLL = Duration.ofSeconds(1);

  /** Polls without a record after which the broker is asked whether it is there. */
  private static final int QUIET = 5;

  private final LiveCases cases;
  private final LiveMemory memory;
  private final LiveStreams streams;

  LiveFollower(LiveCases cases, LiveMemory memory, LiveStreams streams) {
    this.cases = cases;
    this.memory = memory;
    this.streams = streams;
  }

  @Override
  public void read(
      Consumer<String, byte[]> consumer, List<TopicPartition> partitions, BooleanSupplier running) {
    goOn(consumer, partitions);
    follow(true);
    try {
      int quiet = 0;
      while (running.getAsBoolean()) {
        ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
        quiet = records.isEmpty() ? quiet + 1 : 0;
        if (quiet == QUIET) {
          // A poll does not say that the broker is away, but this fails then.
          var _ = consumer.endOffsets(partitions);
          quiet = 0;
        }
        take(records);
      }
    } finally {
      follow(false);
    }
  }

  private void follow(boolean now) {
    memory.follow(now);
    streams.wakeAll();
  }

  /** After an interruption it goes on where it was; what is older than the process is not told. */
  private void goOn(Consumer<String, byte[]> consumer, List<TopicPartition> partitions) {
    Optional<Positions> before =
        memory.read().filter(read -> read.next().size() == partitions.size());
    Positions from = before.orElseGet(() -> end(consumer, partitions));
    if (before.isEmpty()) {
      memory.begin(from);
    }
    for (int i = 0; i < partitions.size(); i++) {
      consumer.seek(partitions.get(i), from.of(i));
    }
  }

  private static Positions end(Consumer<String, byte[]> consumer, List<TopicPartition> partitions) {
    var ends = consumer.endOffsets(partitions);
    return new Positions(partitions.stream().map(each -> ends.getOrDefault(each, 0L)).toList());
  }

  private void take(ConsumerRecords<String, byte[]> records) {
    Set<CouncilId> changed = new HashSet<>();
    for (ConsumerRecord<String, byte[]> each : records) {
      memory.pass(each.partition(), each.offset());
      if (CloudEventReader.read(name -> header(each, name), each.value())
          instanceof Reading.Event(var event)) {
        cases
            .changeOf(event)
            .ifPresent(change -> {
              memory.note(event.council(), change, each.partition(), each.offset());
              changed.add(event.council());
            });
      }
    }
    streams.wake(changed);
  }

  private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
    @Nullable Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
