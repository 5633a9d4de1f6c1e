package vn.hdnd.cuulong.bench.rebuild;

import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.hdnd.cuulong.bench.Parts;

/** The regional service and its figures as seen from outside: a process, two groups and a topic. */
final class Figures implements AutoCloseable {

  private static final String APPLICATION = "cuulong-regional.v2";
  private static final String VIEW = "regional-statistics-view";
  private static final String TABLE = "hdnd.statistics.v2";
  private static final String DATABASE = "cuulong_regional";
  private static final String SHEETS = "statistics_sheets";
  private static final Bson A_YEAR = regex("period", "^....$");
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Parts parts;
  private final Admin admin;
  private final MongoClient store;

  Figures(Parts parts) {
    this.parts = parts;
    this.admin = Admin.create(Map.of("bootstrap.servers", parts.broker()));
    this.store = MongoClients.create(parts.store());
  }

  void start() throws IOException, InterruptedException {
    var up =
        new ProcessBuilder(parts.setting("BENCH_UP"), "up", "--no-build", "regional")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    // Uses the system's own store, not one given from outside.
    var _ = up.environment().remove("MONGODB_URI");
    if (up.start().waitFor() != 0) {
      throw new IOException("The regional service did not start");
    }
  }

  void stop() throws IOException {
    Path file = Path.of(parts.setting("CUULONG_HOME"), "run", "regional.pid");
    long pid = Long.parseLong(Files.readString(file).split(" ", 2)[0]);
    ProcessHandle.of(pid)
        .ifPresent(process -> {
          var _ = process.destroy();
          var _ = process.onExit().join();
        });
  }

  /** Deletes everything that was counted. */
  void forget() throws ExecutionException, InterruptedException {
    for (String group : List.of(APPLICATION, VIEW)) {
      awaitEmptyGroup(group);
      admin.deleteConsumerGroups(List.of(group)).all().get();
    }
    List<String> made =
        admin.listTopics().names().get().stream()
            .filter(name -> name.startsWith(APPLICATION + "-") || name.equals(TABLE))
            .toList();
    admin.deleteTopics(made).all().get();
    store.getDatabase(DATABASE).getCollection(SHEETS).drop();
    store.getDatabase(DATABASE).getCollection("statistics_as_of").drop();
  }

  private void awaitEmptyGroup(String group) throws ExecutionException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (hasMembers(group)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(group + " still has members");
      }
      Thread.sleep(200);
    }
  }

  private boolean hasMembers(String group) throws ExecutionException, InterruptedException {
    return members(group).findAny().isPresent();
  }

  private boolean isReadBySomebody(String group) throws ExecutionException, InterruptedException {
    return members(group).anyMatch(member -> !member.assignment().topicPartitions().isEmpty());
  }

  private Stream<MemberDescription> members(String group)
      throws ExecutionException, InterruptedException {
    try {
      return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
          .flatMap(found -> found.members().stream());
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof GroupIdNotFoundException) {
        return Stream.of();
      }
      throw failed;
    }
  }

  /**
   * Waits until this number of events is counted and shown.
   *
   * @return events a second, from when the streams had their partitions: they commit seldom while
   *     there is so much left
   */
  double awaitCounted(int events) throws ExecutionException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    long first = committed(APPLICATION, PetitionEvents.TOPIC);
    while (!isReadBySomebody(APPLICATION) && System.nanoTime() < deadline) {
      Thread.sleep(50);
    }
    long began = System.nanoTime();
    while (true) {
      long counted = committed(APPLICATION, PetitionEvents.TOPIC);
      if (counted >= events && shown() >= PetitionEvents.counts(events)) {
        return (events - first) / ((System.nanoTime() - began) / 1e9);
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            "%d of %d events counted, %d shown".formatted(counted, events, shown()));
      }
      Thread.sleep(100);
    }
  }

  private long committed(String group, String topic)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> offsets;
    try {
      offsets = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof GroupIdNotFoundException) {
        return 0;
      }
      throw failed;
    }
    return offsets.entrySet().stream()
        .filter(each -> each.getKey().topic().equals(topic) && each.getValue() != null)
        .mapToLong(each -> each.getValue().offset())
        .sum();
  }

  /** The sum of all months in the view: lines of month, part, value, revision and dimension. */
  private long shown() {
    long sum = 0;
    for (Document sheet : store.getDatabase(DATABASE).getCollection(SHEETS).find(A_YEAR)) {
      sum +=
          sheet
              .getString("lines")
              .lines()
              .mapToLong(line -> Long.parseLong(line.split("\\|", 4)[2]))
              .sum();
    }
    return sum;
  }

  /**
   * Returns the compacted table as a reader from the beginning sees it, once nothing in it waits
   * for a commit: the view shows figures before that.
   */
  Map<String, String> table() throws InterruptedException {
    var table = new TreeMap<String, String>();
    try (KafkaConsumer<String, String> reader = reader("read_committed")) {
      List<TopicPartition> partitions =
          reader.partitionsFor(TABLE).stream()
              .map(each -> new TopicPartition(TABLE, each.partition()))
              .toList();
      Map<TopicPartition, Long> ends = committedEnds(reader, partitions);
      reader.assign(partitions);
      reader.seekToBeginning(partitions);
      while (ends.entrySet().stream()
          .anyMatch(last -> reader.position(last.getKey()) < last.getValue())) {
        reader
            .poll(Duration.ofMillis(200))
            .forEach(record -> table.put(record.key(), record.value()));
      }
    }
    return table;
  }

  private Map<TopicPartition, Long> committedEnds(
      KafkaConsumer<String, String> reader, List<TopicPartition> partitions)
      throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try (KafkaConsumer<String, String> ahead = reader("read_uncommitted")) {
      Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
      while (!ends.equals(ahead.endOffsets(partitions))) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException("The table is never committed");
        }
        Thread.sleep(50);
        ends = reader.endOffsets(partitions);
      }
      return ends;
    }
  }

  private KafkaConsumer<String, String> reader(String isolation) {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", parts.broker(), "isolation.level", isolation),
        new StringDeserializer(),
        new StringDeserializer());
  }

  @Override
  public void close() {
    admin.close();
    store.close();
  }
}
