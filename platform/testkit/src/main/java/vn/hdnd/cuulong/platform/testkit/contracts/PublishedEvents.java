package vn.hdnd.cuulong.platform.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;

/** The events of one council on a topic, as a reader finds them. */
public record PublishedEvents(List<Event> events) {

  /** One event: its type, the bytes that were sent, and the trace of its command if it has one. */
  public record Event(String type, String json, @Nullable String traceparent) {}

  public PublishedEvents {
    events = List.copyOf(events);
  }

  /** Waits until a council has this number of events on a topic. */
  public static PublishedEvents of(String topic, String council, int count) {
    return of(RealParts.bootstrapServers(), topic, council, count);
  }

  /** The same on the test's own broker. */
  public static PublishedEvents of(String servers, String topic, String council, int count) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            servers,
            "group.id",
            "published-" + council,
            "auto.offset.reset",
            "earliest");
    var found = new ArrayList<Event>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(topic));
      Awaitility.await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> {
            consumer
                .poll(Duration.ofMillis(200))
                .forEach(each -> {
                  if (council.equals(header(each, "ce_council"))) {
                    found.add(
                        new Event(
                            String.valueOf(header(each, "ce_type")),
                            new String(each.value(), StandardCharsets.UTF_8),
                            header(each, "traceparent")));
                  }
                });
            return found.size() >= count;
          });
    }
    return new PublishedEvents(found);
  }

  public List<String> types() {
    return events.stream().map(Event::type).distinct().toList();
  }

  /** Asserts that every event fits the schema of its type. */
  public void assertKeepTheirContracts() {
    assertThat(events)
        .allSatisfy(event ->
            assertThat(EventContracts.violations(schema(event.type()), event.json()))
                .as("%s against its schema", event)
                .isEmpty());
  }

  private static String schema(String type) {
    String path = "/contracts/" + type + "/schema.json";
    try (InputStream in = PublishedEvents.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String header(ConsumerRecord<String, byte[]> event, String name) {
    @Nullable Header header = event.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
