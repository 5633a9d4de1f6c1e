package vn.hdnd.cuulong.regional.feeds.messaging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import vn.hdnd.cuulong.regional.statistics.messaging.Events.Sent;

/** Batches of messages in the binder's form, with the headers as lists. */
final class Batches {

  private Batches() {}

  static Message<List<Object>> of(Sent... messages) {
    List<Object> payloads = new ArrayList<>();
    List<@Nullable Object> keys = new ArrayList<>();
    List<String> topics = new ArrayList<>();
    List<Map<String, Object>> headers = new ArrayList<>();
    Arrays.stream(messages)
        .forEach(each -> {
          payloads.add(Objects.requireNonNullElse(each.record().value(), KafkaNull.INSTANCE));
          keys.add(each.record().key());
          topics.add(each.topic());
          headers.add(headers(each));
        });
    return MessageBuilder.withPayload(payloads)
        .setHeader(KafkaHeaders.RECEIVED_KEY, keys)
        .setHeader(KafkaHeaders.RECEIVED_TOPIC, topics)
        .setHeader(KafkaHeaders.BATCH_CONVERTED_HEADERS, headers)
        .build();
  }

  private static Map<String, Object> headers(Sent message) {
    Map<String, Object> headers = new HashMap<>();
    message.record().headers().forEach(header -> headers.put(header.key(), header.value()));
    return headers;
  }
}
