package vn.hdnd.cuulong.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

class LateProducerTest {

  private final AtomicInteger attempts = new AtomicInteger();

  @Test
  void isMadeOnFirstUseAndOnce() {
    var client = new LateProducer(failing(0), Duration.ZERO);
    assertThat(attempts).hasValue(0);

    assertThat(client.get()).isNotNull().isSameAs(client.get());

    assertThat(attempts).hasValue(1);
  }

  @Test
  void isTriedAgainUntilItCanBeMade() {
    var client = new LateProducer(failing(2), Duration.ZERO);

    assertThat(client.get()).isNull();
    assertThat(client.get()).isNull();
    assertThat(client.get()).isNotNull();
  }

  @Test
  void restsAfterAFailure() {
    var client = new LateProducer(failing(1), Duration.ofDays(1));

    assertThat(client.get()).isNull();
    assertThat(client.get()).isNull();
    assertThat(attempts).hasValue(1);
  }

  @Test
  void isClosedIfItWasMade() {
    var producer = ScriptedProducer.answering();
    new LateProducer(() -> producer, Duration.ZERO).close();
    assertThat(producer.closed()).isFalse();

    var client = new LateProducer(() -> producer, Duration.ZERO);
    assertThat(client.get()).isSameAs(producer);
    client.close();
    assertThat(producer.closed()).isTrue();
  }

  private Supplier<Producer<String, byte[]>> failing(int times) {
    return () -> {
      if (attempts.incrementAndGet() <= times) {
        throw new KafkaException("no resolvable bootstrap urls");
      }
      return ScriptedProducer.answering();
    };
  }
}
