package vn.hdnd.cuulong.regional.statistics.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.inbox.streams.WaitingCount;
import vn.hdnd.cuulong.regional.statistics.CellPart;
import vn.hdnd.cuulong.regional.statistics.messaging.Events.Sent;
import vn.hdnd.cuulong.regional.statistics.messaging.FactReading.Reason;

/** What a program does with an event of a version that it does not know. */
class UnknownVersionTest {

  /** For it, the present version of a forwarding is one that is to come. */
  static final FactReader OLDER =
      new FactReader(type ->
          DrivenStreams.READER.counts().test(type)
              && !type.equals("vn.hdnd.petitions.petition-forwarded.v1"));

  private final List<Reason> passedOver = new ArrayList<>();
  private final WaitingCount waiting = new WaitingCount();

  @Test
  void waitsAndTheLaterOnesOfItsAggregateBehindIt() {
    List<Sent> events = new ArrayList<>(Events.petition(2, true));
    events.add(Events.meeting(1, 7));

    assertThat(cellsOf(events, 2))
        .containsExactlyInAnyOrder(
            "petitions|long-an|2025-03-03|COMPLAINT",
            "petitions-eligible|long-an|2025-03-03|",
            "voter-meetings|long-an|2025-11-05|BEFORE_SESSION",
            "voter-meeting-attendees|long-an|2025-11-05|",
            "voter-meeting-speakers|long-an|2025-11-05|",
            "deputy-groups|long-an|2025-11-05|47050b4e-4dd5-88fb-a93a-940c9fcf7998");
    assertThat(passedOver).isEmpty();
  }

  @Test
  void waitsOnceHoweverOftenItIsSent() {
    List<Sent> events = Events.petition(2, true);
    var twice = new ArrayList<>(events.subList(0, 2));
    twice.addAll(events);

    assertThat(cellsOf(twice, 2)).hasSize(2);
    assertThat(passedOver).containsExactly(Reason.REPEATED, Reason.REPEATED);
  }

  /** Returns the cells that are published while a number of events waits. */
  private List<String> cellsOf(List<Sent> events, long waits) {
    var parts =
        new CountingProcessor.Parts(
            OLDER, (topic, partition, offset) -> 0, passedOver::add, waiting);
    try (var driver = DrivenStreams.driver(parts)) {
      DrivenStreams.send(driver, events, Instant.EPOCH);
      assertThat(waiting.now()).isEqualTo(waits);
      return DrivenStreams.published(driver).stream()
          .map(TestRecord::key)
          .map(key -> CellPart.of(key).cell().text())
          .toList();
    } finally {
      assertThat(waiting.now()).isZero();
    }
  }
}
