package vn.hdnd.cuulong.bench.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Events of petitions as the petitions service publishes them: each petition is received and,
 * depending on the requested number of events, forwarded, answered and closed. The same call sends
 * the same events.
 */
public final class PetitionEvents {

  public static final String TOPIC = "hdnd.petitions.events.v1";

  private static final String PREFIX = "vn.hdnd.petitions.petition-";
  private static final List<String> FACTS = List.of("received", "forwarded", "answered", "closed");
  private static final List<String> KINDS = List.of("COMPLAINT", "RECOMMENDATION", "FEEDBACK");
  private static final List<String> FIELDS = List.of("LAND", "ENVIRONMENT", "JUSTICE");
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
  private static final Instant FIRST_MOMENT = Instant.parse("2025-07-01T00:00:00Z");
  private static final int DAYS = 365;

  private PetitionEvents() {}

  /**
   * Sends a number of events, in turn for each of the councils.
   *
   * @param eventsEach events of each petition, 1 to 4
   */
  public static void send(String broker, int events, List<String> councils, int eventsEach) {
    var failure = new AtomicReference<Exception>();
    var settings =
        Map.<String, Object>of("bootstrap.servers", broker, "linger.ms", 20, "batch.size", 131_072);
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (int i = 0; i < events; i++) {
        int petition = i / eventsEach;
        var _ =
            producer.send(
                record(petition, i % eventsEach, councils.get(petition % councils.size())),
                (metadata, failed) -> {
                  if (failed != null) {
                    failure.set(failed);
                  }
                });
      }
    }
    if (failure.get() != null) {
      throw new IllegalStateException("Not all events were sent", failure.get());
    }
  }

  /**
   * Returns the sum of all figures of a number of events: a petition counts as received and as
   * eligible, on two days as forwarded, as answered and as closed.
   *
   * @param events the number of events, four for each petition
   */
  static long counts(int events) {
    return 6L * (events / FACTS.size());
  }

  /** The id of a council's petition by its number. */
  public static String idOf(String council, int petition) {
    return UUID.nameUUIDFromBytes((council + petition).getBytes(UTF_8)).toString();
  }

  private static ProducerRecord<String, byte[]> record(int petition, int fact, String council) {
    String id = idOf(council, petition);
    String type = PREFIX + FACTS.get(fact) + ".v1";
    var record = new ProducerRecord<>(TOPIC, id, data(id, petition, fact).getBytes(UTF_8));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            id + "-" + (fact + 1),
            "ce_source",
            "/councils/" + council + "/petitions",
            "ce_type",
            type,
            "ce_subject",
            id,
            "ce_time",
            FIRST_MOMENT.plusSeconds(petition * 10L + fact).toString(),
            "ce_dataschema",
            "https://cuulong.example/schemas/" + type,
            "ce_sequence",
            Integer.toString(fact + 1),
            "ce_council",
            council,
            "content-type",
            "application/json")
        .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
    return record;
  }

  private static String data(String id, int petition, int fact) {
    LocalDate received = FIRST_DAY.plusDays(petition % DAYS);
    String common =
        "\"petitionId\":\"%s\",\"kind\":\"%s\",\"receivedOn\":\"%s\""
            .formatted(id, KINDS.get(petition % KINDS.size()), received);
    String agency = "Ủy ban nhân dân tỉnh An Giang";
    return switch (fact) {
      case 0 ->
          "{%s,\"source\":\"POST\",\"field\":\"%s\",\"signatories\":1,\"eligible\":true,\"ineligibleGrounds\":[]}"
              .formatted(common, FIELDS.get(petition % FIELDS.size()));
      case 1 ->
          "{%s,\"forwardedOn\":\"%s\",\"toAgency\":\"%s\"}"
              .formatted(common, received.plusDays(7), agency);
      case 2 ->
          "{%s,\"forwardedOn\":\"%s\",\"answeredOn\":\"%s\",\"agency\":\"%s\"}"
              .formatted(common, received.plusDays(7), received.plusDays(40), agency);
      default ->
          "{%s,\"closedOn\":\"%s\",\"reason\":\"ANSWERED\"}"
              .formatted(common, received.plusDays(42));
    };
  }
}
