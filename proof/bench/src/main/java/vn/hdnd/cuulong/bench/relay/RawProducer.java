package vn.hdnd.cuulong.bench.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.sheet.Sheet;
import vn.hdnd.cuulong.bench.sheet.Topic;

/** Kafka's own producer with its defaults: idempotent, every record acknowledged by all. */
final class RawProducer {

  private RawProducer() {}

  /**
   * Sends records of the same size as ours, including headers, and returns how many per second were
   * acknowledged.
   */
  static double send(Parts parts, Topic topic, int records) {
    var settings =
        Map.<String, Object>of(
            "bootstrap.servers", parts.broker(), "acks", "all", "enable.idempotence", true);
    byte[] value = "x".repeat(Sheet.EVENT_BYTES).getBytes(UTF_8);
    var failure = new AtomicReference<Exception>();
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      var _ = producer.partitionsFor(topic.name());
      long began = System.nanoTime();
      for (int i = 0; i < records; i++) {
        String key = UUID.nameUUIDFromBytes(Integer.toString(i / 10).getBytes(UTF_8)).toString();
        var _ =
            producer.send(
                record(topic.name(), key, i, value),
                (metadata, failed) -> {
                  if (failed != null) {
                    failure.set(failed);
                  }
                });
      }
      producer.flush();
      double seconds = (System.nanoTime() - began) / 1e9;
      if (failure.get() != null) {
        throw new IllegalStateException("The producer failed", failure.get());
      }
      return records / seconds;
    }
  }

  private static ProducerRecord<String, byte[]> record(
      String topic, String key, int number, byte[] value) {
    var record = new ProducerRecord<>(topic, key, value);
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", key + "-" + number % 10,
            "ce_source", "/councils/an-giang-2025/bench",
            "ce_type", "vn.hdnd.bench.sheet-filed.v1",
            "ce_subject", key,
            "ce_time", "2026-01-01T00:00:00.000000000Z",
            "ce_dataschema", "urn:vn:hdnd:schema:vn.hdnd.bench.sheet-filed.v1",
            "ce_sequence", Integer.toString(number % 10 + 1),
            "ce_council", Sheet.COUNCIL,
            "content-type", "application/json")
        .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
    return record;
  }
}
