package vn.hdnd.cuulong.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.CouncilId;

class LiveFollowerTest {

  private static final CouncilId COUNCIL = new CouncilId("an-giang-2025");
  private static final TopicPartition PARTITION = new TopicPartition("lamps.v1", 0);
  private static final String LIT = "vn.hdnd.lamps.lamp-lit.v1";

  private final LiveMemory memory = new LiveMemory(100);
  private final LiveFollower follower =
      new LiveFollower(
          new LiveCases(Set.of(), Map.of(LIT, "lamps")),
          memory,
          new LiveStreams(
              memory,
              new LiveSettings(3, 2, Duration.ofSeconds(15), 100),
              Clock.systemUTC(),
              Runnable::run));
  private final AtomicBoolean running = new AtomicBoolean(true);

  @Test
  void notesWhatIsLiveFromTheEndOnAndPassesOverAllElse() {
    MockConsumer<String, byte[]> consumer = consumer();
    consumer.schedulePollTask(() -> {
      consumer.addRecord(event(5, LIT, "hall", 1));
      consumer.addRecord(event(6, "vn.hdnd.lamps.lamp-dusted.v1", "attic", 1));
      consumer.addRecord(new ConsumerRecord<>("lamps.v1", 0, 7, "no event", new byte[0]));
    });
    consumer.schedulePollTask(() -> {
      assertThat(memory.isFollowing()).isTrue();
      running.set(false);
    });
    follower.read(consumer, List.of(PARTITION), running::get);
    assertThat(memory.after(COUNCIL, 0).changes())
        .extracting(LiveMemory.Noted::change)
        .containsExactly(new LiveChange("lamps", "hall", 1));
    assertThat(memory.read()).contains(new Positions(List.of(8L)));
    assertThat(memory.isFollowing()).isFalse();
  }

  @Test
  void noticesThatTheBrokerIsAwayAndGoesOnWhereItWas() {
    MockConsumer<String, byte[]> away = consumer();
    away.schedulePollTask(() -> away.addRecord(event(5, LIT, "hall", 1)));
    away.schedulePollTask(() -> away.setOffsetsException(new KafkaException("away")));
    assertThatThrownBy(() -> follower.read(away, List.of(PARTITION), running::get))
        .isInstanceOf(KafkaException.class);
    assertThat(memory.isFollowing()).isFalse();

    MockConsumer<String, byte[]> back = consumer();
    back.updateEndOffsets(Map.of(PARTITION, 9L));
    back.schedulePollTask(() -> {
      assertThat(back.position(PARTITION)).isEqualTo(6);
      running.set(false);
    });
    follower.read(back, List.of(PARTITION), running::get);
  }

  private static MockConsumer<String, byte[]> consumer() {
    var consumer = new MockConsumer<String, byte[]>("earliest");
    consumer.assign(List.of(PARTITION));
    consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
    consumer.updateEndOffsets(Map.of(PARTITION, 5L));
    return consumer;
  }

  private static ConsumerRecord<String, byte[]> event(
      long offset, String type, String lamp, long sequence) {
    var record =
        new ConsumerRecord<>("lamps.v1", 0, offset, lamp, "{}".getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            lamp + "-" + sequence,
            "ce_source",
            "/councils/an-giang-2025/lamps",
            "ce_type",
            type,
            "ce_subject",
            lamp,
            "ce_time",
            "2026-12-01T02:00:00Z",
            "ce_sequence",
            Long.toString(sequence),
            "ce_council",
            COUNCIL.value())
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }
}
