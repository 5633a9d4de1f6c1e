package vn.hdnd.cuulong.platform.simulation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;

/** A message in transit, and the broker's answer. */
final class Delivery extends CompletableFuture<RecordMetadata> {

  private static final RecordMetadata YES =
      new RecordMetadata(new TopicPartition("topic", 0), 0, 0, 0, 0, 0);

  private final World world;
  private final ProducerRecord<String, byte[]> record;
  private boolean onTopic;

  Delivery(World world, ProducerRecord<String, byte[]> record) {
    this.world = world;
    this.record = record;
  }

  ProducerRecord<String, byte[]> record() {
    return record;
  }

  boolean isOnTopic() {
    return onTopic;
  }

  void isNowOnTopic() {
    onTopic = true;
  }

  void accept() {
    boolean ignored = complete(YES);
  }

  void refuse(RuntimeException reason) {
    boolean ignored = completeExceptionally(reason);
  }

  /** Ignores the limit, because the simulated world decides how long it takes. */
  @Override
  public RecordMetadata get(long timeout, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    boolean impatient = world.fault(world.weather.brokerTimeout());
    if (impatient) {
      world.point("does not wait for", this);
    } else {
      world.until(this::isDone, "waits for", this);
    }
    if (!isDone()) {
      throw new TimeoutException("no answer");
    }
    return get();
  }

  @Override
  public String toString() {
    return Event.of(record).toString();
  }
}
