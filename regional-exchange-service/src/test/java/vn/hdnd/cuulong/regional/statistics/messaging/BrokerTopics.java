package vn.hdnd.cuulong.regional.statistics.messaging;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import vn.hdnd.cuulong.regional.statistics.Area;
import vn.hdnd.cuulong.regional.streams.RegionalTopics;

/** An operator's changes of a broker's topics. */
final class BrokerTopics implements AutoCloseable {

  private static final Duration LONG = Duration.ofSeconds(60);

  private final Admin admin;

  BrokerTopics(String bootstrapServers) {
    this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
  }

  void declare() throws Exception {
    Stream<String> events = Arrays.stream(Area.values()).map(Area::topic);
    create(
        Stream.concat(events.map(BrokerTopics::topic), Stream.of(topic(RegionalTopics.STATISTICS)))
            .toList());
  }

  /**
   * Deletes a streams application's data on the broker, as the reset tool does with {@code
   * --force}; without it, the test would wait until the broker has removed the stopped members.
   */
  void forget(String application) throws Exception {
    admin
        .removeMembersFromConsumerGroup(application, new RemoveMembersFromConsumerGroupOptions())
        .all()
        .get();
    await("the end of the group")
        .atMost(LONG)
        .ignoreExceptions()
        .untilAsserted(() -> admin.deleteConsumerGroups(List.of(application)).all().get());
    Set<String> internal =
        names().stream()
            .filter(name -> name.startsWith(application + "-"))
            .collect(Collectors.toSet());
    delete(internal);
  }

  /** Returns how many records an application has read and committed. */
  long read(String application) throws Exception {
    return admin
        .listConsumerGroupOffsets(application)
        .partitionsToOffsetAndMetadata()
        .get()
        .values()
        .stream()
        .mapToLong(OffsetAndMetadata::offset)
        .sum();
  }

  void makeAnew(String name) throws Exception {
    delete(Set.of(name));
    create(List.of(topic(name)));
  }

  private void delete(Set<String> topics) throws Exception {
    admin.deleteTopics(topics).all().get();
    await("the end of the topics")
        .atMost(LONG)
        .until(() -> names().stream().noneMatch(topics::contains));
  }

  private void create(List<NewTopic> topics) {
    await("new topics")
        .atMost(LONG)
        .ignoreExceptions()
        .untilAsserted(() -> admin.createTopics(topics).all().get());
  }

  private Set<String> names() throws Exception {
    return admin.listTopics().names().get();
  }

  private static NewTopic topic(String name) {
    return new NewTopic(name, Optional.of(3), Optional.empty());
  }

  @Override
  public void close() {
    admin.close();
  }
}
