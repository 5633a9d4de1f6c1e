package vn.hdnd.cuulong.platform.outbox;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A round of a relay, as marked on the records that it sends. */
public record RelayTurn(long epoch, long round) {

  public static RelayTurn of(ProducerRecord<String, byte[]> message) {
    byte[] header = message.headers().lastHeader(EventRecords.TURN).value();
    String[] parts = new String(header, StandardCharsets.UTF_8).split("\\.", 2);
    return new RelayTurn(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }
}
