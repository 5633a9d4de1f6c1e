package vn.hdnd.cuulong.faults.collect;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/**
 * Tells how far the services' readers are behind the event topics. For a topic written in
 * transactions the broker's numbers are no help, because a commit has an offset of its own; there
 * the figures show the progress.
 */
final class Lags implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 10;

  /** The consumer groups of the services, and the events that they read. */
  private static final Map<String, List<String>> GROUPS =
      Map.of(
          "regional-feeds", Service.topics(),
          "cuulong-regional.v2", Service.topics());

  private final Admin admin;

  Lags(String broker) {
    this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker));
  }

  /** Describes each group that is behind. */
  Stream<String> all() {
    Map<TopicPartition, Long> ends = ends();
    return GROUPS.entrySet().stream()
        .flatMap(group -> {
          long lag = lag(group.getKey(), group.getValue(), ends);
          return lag == 0
              ? Stream.of()
              : Stream.of("group %s has %d records to read".formatted(group.getKey(), lag));
        });
  }

  private long lag(String group, Collection<String> topics, Map<TopicPartition, Long> ends) {
    Map<TopicPartition, OffsetAndMetadata> read = new HashMap<>();
    get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
        .forEach((partition, offset) -> {
          if (offset != null) {
            read.put(partition, offset);
          }
        });
    return ends.entrySet().stream()
        .filter(end -> topics.contains(end.getKey().topic()))
        .mapToLong(end -> {
          OffsetAndMetadata offset = read.get(end.getKey());
          return end.getValue() - (offset == null ? 0 : offset.offset());
        })
        .sum();
  }

  private Map<TopicPartition, Long> ends() {
    Map<TopicPartition, OffsetSpec> wanted =
        get(admin.describeTopics(Service.topics()).allTopicNames()).values().stream()
            .flatMap(topic ->
                topic.partitions().stream()
                    .map(each -> new TopicPartition(topic.name(), each.partition())))
            .collect(Collectors.toMap(Function.identity(), any -> OffsetSpec.latest()));
    return get(admin.listOffsets(wanted).all()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  private static <T> T get(KafkaFuture<T> answer) {
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unreachable("the broker", stopped);
    } catch (ExecutionException | TimeoutException away) {
      throw new Unreachable("the broker", away);
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
