package vn.hdnd.cuulong.regional.statistics.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.test.TestRecord;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.regional.statistics.CellPart;
import vn.hdnd.cuulong.regional.streams.RegionalTopics;

/** Messages as the services' relays send them, and invalid ones. */
public final class Events {

  public record Sent(String topic, String subject, TestRecord<byte[], byte[]> record) {}

  private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");

  private Events() {}

  /** Puts messages on the topics of a real broker. */
  public static void send(String bootstrapServers, List<Sent> messages) {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      messages.forEach(each -> {
        var record =
            new ProducerRecord<>(
                each.topic(),
                null,
                each.record().key(),
                each.record().value(),
                each.record().headers());
        var _ = producer.send(record);
      });
      producer.flush();
    }
  }

  /** Returns the events of one petition, answered or not. */
  static List<Sent> petition(int n, boolean answered) {
    String id = "petition-" + n;
    String council = n % 2 == 0 ? "long-an" : "an-giang-2025";
    String day = "2025-03-%02d".formatted(1 + n % 28);
    var received =
        petitions(
            id,
            1,
            council,
            "petition-received",
            Map.of("kind", "COMPLAINT", "receivedOn", day, "eligible", true));
    var forwarded =
        petitions(
            id,
            2,
            council,
            "petition-forwarded",
            Map.of("receivedOn", day, "forwardedOn", "2025-04-01"));
    var answer =
        petitions(
            id,
            3,
            council,
            "petition-answered",
            Map.of("receivedOn", day, "answeredOn", "2025-06-01"));
    return answered ? List.of(received, forwarded, answer) : List.of(received, forwarded);
  }

  static Sent meeting(int n, long attendees) {
    return event(
        "voter-contact",
        "meeting-" + n,
        1,
        "long-an",
        "meeting-recorded.v1",
        Map.of(
            "kind",
            "BEFORE_SESSION",
            "heldOn",
            "2025-11-05",
            "attendees",
            attendees,
            "speakers",
            2,
            "deputyGroups",
            List.of("Tổ 1")));
  }

  static Sent petitions(
      String id, long sequence, String council, String fact, Map<String, ?> data) {
    return event("petitions", id, sequence, council, fact + ".v1", data);
  }

  public static Sent event(
      String area, String id, long sequence, String council, String fact, Map<String, ?> data) {
    return message(
        area,
        id,
        sequence,
        council,
        "vn.hdnd." + area + "." + fact,
        JsonMapper.shared().writeValueAsBytes(data));
  }

  public static Sent message(
      String area, String id, long sequence, String council, String type, byte[] value) {
    var headers = new RecordHeaders();
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            id + "-" + sequence,
            "ce_source",
            "/councils/" + council + "/" + area,
            "ce_type",
            type,
            "ce_subject",
            id,
            "ce_time",
            START.plusSeconds(Math.abs(id.hashCode() % 1000) + sequence).toString(),
            "ce_sequence",
            Long.toString(sequence),
            "ce_council",
            council)
        .forEach((name, text) -> headers.add(name, text.getBytes(StandardCharsets.UTF_8)));
    return new Sent(
        "hdnd." + area + ".events.v1",
        id,
        new TestRecord<>(id.getBytes(StandardCharsets.UTF_8), value, headers));
  }

  /** A part of a cell as the streams publish it. */
  public static Sent cell(String key, long value) {
    byte[] json =
        JsonMapper.shared().writeValueAsBytes(new Cell(value, 1, START).as(CellPart.of(key)));
    return new Sent(
        RegionalTopics.STATISTICS,
        key,
        new TestRecord<>(key.getBytes(StandardCharsets.UTF_8), json));
  }

  /** Returns the same key without a value. */
  public static Sent gone(Sent cell) {
    return new Sent(
        cell.topic(), cell.subject(), new TestRecord<>(cell.record().key(), (byte[]) null));
  }

  /** Returns messages that are no events. */
  public static List<Sent> poison() {
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
    byte[] key = "petition-1".getBytes(StandardCharsets.UTF_8);
    String topic = "hdnd.petitions.events.v1";
    var wrongKey = petitions("petition-1", 1, "long-an", "petition-received", Map.of());
    return List.of(
        new Sent(topic, "", new TestRecord<>(key, json)),
        new Sent(topic, "", new TestRecord<>(key, (byte[]) null)),
        new Sent(topic, "", new TestRecord<>((byte[]) null, new byte[] {0, 1, 2, -1})),
        new Sent(
            topic,
            "",
            new TestRecord<>(
                "another".getBytes(StandardCharsets.UTF_8),
                wrongKey.record().value(),
                wrongKey.record().headers())),
        petitions("poison-1", 1, "long-an", "petition-sung-about", Map.of()),
        petitions("poison-1", 2, "long-an", "petition-received", Map.of("kind", 3)),
        petitions("poison-1", 3, "Long An|x", "petition-received", Map.of()),
        message(
            "petitions",
            "poison-1",
            3,
            "long-an",
            "vn.hdnd.petitions.petition-received.v1",
            new byte[] {'[', 1}),
        message(
            "petitions", "poison-1", 4, "long-an", "vn.hdnd.sessions.session-convened.v1", json),
        event(
            "supervision",
            "poison-2",
            1,
            "long-an",
            "recommendation-answered.v1",
            Map.of("madeOn", "2025-05-05")));
  }

  static List<Sent> petitions(int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> petition(n, n % 3 == 0))
        .flatMap(List::stream)
        .toList();
  }
}
