package vn.hdnd.cuulong.bench.figure;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.hdnd.cuulong.bench.Parts;
import vn.hdnd.cuulong.bench.measure.Lags;

/**
 * Sends a record through two topics to a reader, with Kafka's clients configured for low latency:
 * acknowledged by all, sent at once.
 */
final class TwoTopics implements AutoCloseable {

  private static final List<String> TOPICS = List.of("bench.there.v1", "bench.back.v1");
  private static final Duration POLL = Duration.ofMillis(100);

  private final Map<String, Object> settings = new HashMap<>();
  private final KafkaProducer<byte[], byte[]> first;
  private final KafkaProducer<byte[], byte[]> second;
  private volatile boolean running = true;
  private volatile Lags lags = new Lags();

  TwoTopics(Parts parts) throws ExecutionException, InterruptedException {
    settings.put("bootstrap.servers", parts.broker());
    settings.put("acks", "all");
    settings.put("linger.ms", 0);
    try (Admin admin = Admin.create(settings)) {
      admin
          .createTopics(TOPICS.stream().map(name -> new NewTopic(name, 1, (short) 1)).toList())
          .all()
          .get();
    }
    this.first = producer();
    this.second = producer();
    var _ = Thread.ofPlatform().daemon().start(() -> read(TOPICS.getFirst(), this::forward));
    var _ = Thread.ofPlatform().daemon().start(() -> read(TOPICS.getLast(), this::arrived));
  }

  Lags lags(int perSecond, Duration time) throws Exception {
    lags = new Lags();
    int sent = Pace.run(perSecond, time, number -> send(first, TOPICS.getFirst(), now()));
    for (int i = 0; lags.count() < sent; i++) {
      if (i > 600) {
        throw new TimeoutException(lags.count() + " of " + sent + " records came back");
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return lags;
  }

  private void forward(byte[] value) {
    send(second, TOPICS.getLast(), value);
  }

  private void arrived(byte[] value) {
    lags.add(System.nanoTime() - ByteBuffer.wrap(value).getLong());
  }

  private void read(String topic, Consumer<byte[]> reader) {
    try (var consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(List.of(new TopicPartition(topic, 0)));
      consumer.seekToBeginning(consumer.assignment());
      while (running) {
        consumer.poll(POLL).forEach(record -> reader.accept(record.value()));
      }
    }
  }

  private static void send(KafkaProducer<byte[], byte[]> producer, String topic, byte[] value) {
    var _ = producer.send(new ProducerRecord<>(topic, value));
  }

  private static byte[] now() {
    // The same length as one of our events.
    return ByteBuffer.allocate(1024).putLong(System.nanoTime()).array();
  }

  private KafkaProducer<byte[], byte[]> producer() {
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  @Override
  public void close() {
    running = false;
    first.close();
    second.close();
  }
}
