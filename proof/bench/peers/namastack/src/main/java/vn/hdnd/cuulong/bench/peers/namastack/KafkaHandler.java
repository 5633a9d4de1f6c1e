package vn.hdnd.cuulong.bench.peers.namastack;

import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandler;
import org.springframework.kafka.core.KafkaOperations;
import vn.hdnd.cuulong.bench.peers.load.Change;
import vn.hdnd.cuulong.bench.peers.load.Changes;

/**
 * Does the same as Namastack's own Kafka handler: a record is done when the broker has it. (That
 * handler's module does not resolve in this version.)
 */
final class KafkaHandler implements OutboxTypedHandler<Change> {

  private final KafkaOperations<String, byte[]> kafka;
  private final String topic;

  KafkaHandler(KafkaOperations<String, byte[]> kafka, String topic) {
    this.kafka = kafka;
    this.topic = topic;
  }

  @Override
  public void handle(Change change, OutboxRecordMetadata metadata) {
    var _ = kafka.send(topic, metadata.getKey(), Changes.json(change)).join();
  }
}
