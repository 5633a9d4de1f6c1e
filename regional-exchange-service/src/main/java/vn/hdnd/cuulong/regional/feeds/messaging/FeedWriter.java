package vn.hdnd.cuulong.regional.feeds.messaging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import vn.hdnd.cuulong.platform.inbox.CloudEventReader;
import vn.hdnd.cuulong.platform.inbox.Reading;
import vn.hdnd.cuulong.platform.inbox.ReceivedEvent;
import vn.hdnd.cuulong.regional.feeds.FeedBell;
import vn.hdnd.cuulong.regional.feeds.FeedEvent;
import vn.hdnd.cuulong.regional.feeds.Feeds;
import vn.hdnd.cuulong.regional.feeds.PublicTypes;

/**
 * Takes a batch of messages to the feeds of their councils. What is no event, or not of a public
 * type, is passed over; a store that is away makes the batch come again, and then what was kept is
 * dropped.
 */
final class FeedWriter {

  private final Feeds feeds;
  private final FeedBell bell;

  FeedWriter(Feeds feeds, FeedBell bell) {
    this.feeds = feeds;
    this.bell = bell;
  }

  void take(Message<List<byte[]>> batch) {
    Map<String, List<FeedEvent>> byCouncil = new LinkedHashMap<>();
    List<?> payloads = batch.getPayload();
    for (int i = 0; i < payloads.size(); i++) {
      read(headers(batch, i), payloads.get(i))
          .ifPresent(event ->
              byCouncil.computeIfAbsent(event.council(), any -> new ArrayList<>()).add(event));
    }
    byCouncil.forEach((council, events) -> {
      feeds.append(council, events);
      bell.ring(council);
    });
  }

  private static Optional<FeedEvent> read(Map<String, ?> headers, @Nullable Object payload) {
    byte[] value = payload instanceof byte[] bytes ? bytes : null;
    return CloudEventReader.read(name -> text(headers.get(name)), value)
                instanceof Reading.Event(ReceivedEvent event)
            && PublicTypes.contains(event.type())
        ? CloudEventJson.of(event, name -> text(headers.get(name)))
            .map(json -> new FeedEvent(event.council(), event.subject(), event.sequence(), json))
        : Optional.empty();
  }

  /** In a batch the headers of each record come as a list of maps beside the payloads. */
  private static Map<String, ?> headers(Message<?> batch, int i) {
    return batch.getHeaders().get(KafkaHeaders.BATCH_CONVERTED_HEADERS) instanceof List<?> all
            && all.get(i) instanceof Map<?, ?> one
        ? named(one)
        : Map.of();
  }

  private static Map<String, Object> named(Map<?, ?> headers) {
    Map<String, Object> named = new LinkedHashMap<>();
    headers.forEach((name, value) -> {
      if (name instanceof String text && value != null) {
        named.put(text, value);
      }
    });
    return named;
  }

  private static @Nullable String text(@Nullable Object header) {
    return switch (header) {
      case null -> null;
      case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
      case Object other -> other.toString();
    };
  }
}
