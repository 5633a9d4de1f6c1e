package vn.hdnd.cuulong.bench.peers.debezium;

import io.debezium.engine.DebeziumEngine.ChangeConsumer;
import io.debezium.engine.DebeziumEngine.RecordCommitter;
import io.debezium.engine.RecordChangeEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.connect.source.SourceRecord;

/**
 * Sends a batch of routed events at once, and marks it as done when the broker has all of it: as
 * Debezium Server's sink for Kafka does.
 */
final class Publisher implements ChangeConsumer<RecordChangeEvent<SourceRecord>> {

  private final Producer<String, String> producer;

  Publisher(Producer<String, String> producer) {
    this.producer = producer;
  }

  @Override
  public void handleBatch(
      List<RecordChangeEvent<SourceRecord>> batch,
      RecordCommitter<RecordChangeEvent<SourceRecord>> committer)
      throws InterruptedException {
    var answers = new ArrayList<Future<RecordMetadata>>(batch.size());
    batch.forEach(event -> answers.add(producer.send(record(event.record()))));
    for (Future<RecordMetadata> answer : answers) {
      await(answer);
    }
    for (RecordChangeEvent<SourceRecord> event : batch) {
      committer.markProcessed(event);
    }
    committer.markBatchFinished();
  }

  private static ProducerRecord<String, String> record(SourceRecord routed) {
    return new ProducerRecord<>(routed.topic(), (String) routed.key(), (String) routed.value());
  }

  private static void await(Future<RecordMetadata> answer) throws InterruptedException {
    try {
      var _ = answer.get();
    } catch (ExecutionException refused) {
      throw new IllegalStateException("The broker refused an event", refused.getCause());
    }
  }
}
