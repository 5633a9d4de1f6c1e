package vn.hdnd.cuulong.regional.feeds.messaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import vn.hdnd.cuulong.platform.inbox.CloudEventReader;
import vn.hdnd.cuulong.platform.inbox.Reading;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.regional.feeds.PublicTypes;

/**
 * Reads a batch of messages and validates everything. It keeps events of public types, in any
 * version, under the key of their aggregate and on the topic of their area.
 */
final class FeedBatch {

  private FeedBatch() {}

  static List<ReceivedEvent> read(Message<? extends List<?>> batch) {
    var events = new ArrayList<ReceivedEvent>();
    List<?> payloads = batch.getPayload();
    for (int i = 0; i < payloads.size(); i++) {
      read(batch, i, payloads.get(i)).ifPresent(events::add);
    }
    return events;
  }

  private static Optional<ReceivedEvent> read(Message<?> batch, int i, @Nullable Object payload) {
    Map<?, ?> headers =
        of(batch, KafkaHeaders.BATCH_CONVERTED_HEADERS, i) instanceof Map<?, ?> found
            ? found
            : Map.of();
    byte[] value = payload instanceof byte[] bytes ? bytes : null;
    return CloudEventReader.read(name -> text(headers.get(name)), value)
                instanceof Reading.Event(ReceivedEvent event)
            && PublicTypes.containsAnyVersionOf(event.type())
            && placed(batch, i, event)
            && !OldDenunciations.contain(event)
        ? Optional.of(event)
        : Optional.empty();
  }

  /**
   * Tells whether the event has the key and topic that its owner's relay uses; otherwise it comes
   * from somebody else.
   */
  private static boolean placed(Message<?> batch, int i, ReceivedEvent event) {
    String topic = text(of(batch, KafkaHeaders.RECEIVED_TOPIC, i));
    String key = text(of(batch, KafkaHeaders.RECEIVED_KEY, i));
    return PublicTypes.topicOf(event.type()).equals(topic) && event.subject().equals(key);
  }

  /** Returns a header of one record; in a batch headers come as lists beside the payloads. */
  private static @Nullable Object of(Message<?> batch, String header, int i) {
    return batch.getHeaders().get(header) instanceof List<?> all ? all.get(i) : null;
  }

  private static @Nullable String text(@Nullable Object header) {
    return switch (header) {
      case null -> null;
      case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
      case Object other -> other.toString();
    };
  }
}
