package vn.hdnd.cuulong.platform.inbox.follow;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a topic on its own thread while the service runs. If the broker, the topic or the store is
 * away, it tries again with a new consumer.
 */
public final class TopicFollower {

  private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Reads until {@code running} is false; an exception makes the follower begin again. */
  @FunctionalInterface
  public interface Reader {
    void read(
        Consumer<String, byte[]> consumer,
        List<TopicPartition> partitions,
        BooleanSupplier running);
  }

  private final String topic;
  private final Supplier<Consumer<String, byte[]>> consumers;
  private final Reader reader;
  private volatile @Nullable Thread following;

  public TopicFollower(String topic, Supplier<Consumer<String, byte[]>> consumers, Reader reader) {
    this.topic = topic;
    this.consumers = consumers;
    this.reader = reader;
  }

  public void start() {
    Thread thread = Thread.ofVirtual().name("follower of " + topic).unstarted(this::follow);
    following = thread; // First: it works only for as long as it is known.
    thread.start();
  }

  public void stop() {
    Thread running = following;
    following = null;
    if (running == null) {
      return;
    }
    running.interrupt();
    try {
      running.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isRunning() {
    return following != null;
  }

  private void follow() {
    try {
      while (isRunning()) {
        attempt();
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException | InterruptException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt() {
    try {
      Consumer<String, byte[]> consumer = consumers.get();
      try {
        read(consumer);
      } finally {
        close(consumer);
      }
    } catch (InterruptException stopped) {
      throw stopped;
    } catch (RuntimeException away) {
      LOG.warn("Topic {} is not followed: {}", topic, away.getClass().getSimpleName());
    }
  }

  private void read(Consumer<String, byte[]> consumer) {
    List<TopicPartition> partitions = partitions(consumer);
    if (!partitions.isEmpty()) {
      consumer.assign(partitions);
      reader.read(consumer, partitions, this::isRunning);
    }
  }

  /** Closes it even while this thread is interrupted, which the consumer takes for a failure. */
  private static void close(Consumer<String, byte[]> consumer) {
    boolean interrupted = Thread.interrupted();
    consumer.close(CloseOptions.timeout(PAUSE));
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns none if the topic does not exist yet. */
  private List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
    return consumer.partitionsFor(topic).stream()
        .map(each -> new TopicPartition(each.topic(), each.partition()))
        .sorted(Comparator.comparingInt(TopicPartition::partition))
        .toList();
  }
}
