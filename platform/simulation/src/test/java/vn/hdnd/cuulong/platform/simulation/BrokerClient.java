package vn.hdnd.cuulong.platform.simulation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** An instance's client of the broker: idempotent, in order, repeating for ever. */
final class BrokerClient extends MockProducer<String, byte[]> {

  private final World world;
  private final Topic.Outgoing outgoing;

  BrokerClient(World world, Topic.Outgoing outgoing) {
    super(false, null, new StringSerializer(), new ByteArraySerializer());
    this.world = world;
    this.outgoing = outgoing;
  }

  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // A strand cannot be left with a lock.
  @Override
  public Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
    var delivery = new Delivery(world, record);
    world.point("sends", delivery);
    if (world.fault(world.weather.brokerTimeout())) {
      return CompletableFuture.failedFuture(new TimeoutException("no room"));
    }
    outgoing.add(delivery);
    return delivery;
  }

  @Override
  public void close(Duration patience) {
    outgoing.end();
  }
}
