package vn.hdnd.cuulong.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;
import vn.hdnd.cuulong.platform.store.ServedCouncils;

class ProjectionsTest {

  private final InMemoryViewStore views = new InMemoryViewStore();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void sweepsTheOtherViewsWhenOneCannotBeSwept() {
    var broken =
        new InMemoryParkedEvents() {
          @Override
          public synchronized List<First> firsts(String view) {
            if (view.equals("broken")) {
              throw new DataAccessResourceFailureException("away");
            }
            return super.firsts(view);
          }
        };
    Projections projections = projections(broken);
    begin("whole");
    broken.park(gap("whole"));
    projections.sweep();
    assertThat(views.applied("whole_views", "lamp")).isEqualTo(2);
  }

  @Test
  void tellsHowMuchIsParked() {
    var parked = new InMemoryParkedEvents();
    Projections projections = projections(parked);
    parked.park(gap("whole"));
    projections.sweep();
    assertThat(meters.get("cuulong.parked.events").tag("reason", "GAP").gauge().value())
        .isEqualTo(1);
    assertThat(meters.get("cuulong.parked.aggregates").tag("view", "whole").gauge().value())
        .isEqualTo(1);
  }

  @Test
  void replaysSweepsAndMeasuresAReaderOfAnotherKind() {
    Projections projections = projections(new InMemoryParkedEvents());
    var reader = new Counting();
    projections.watch(reader);

    assertThat(projections.replay("lamp")).isEqualTo(3);
    projections.sweep();
    assertThat(reader.swept).isEqualTo(1);
    assertThat(meters.get("cuulong.parked.aggregates").tag("view", "other").gauge().value())
        .isEqualTo(7);
  }

  @Test
  void leavesTheEventsOfOtherCouncilsToTheirInstances() {
    var served = new ServedCouncils(Set.of("can-tho-2025"));
    var parked = new InMemoryParkedEvents();
    var projections = new Projections(views, parked, Clock.systemUTC(), meters, served);
    var consumer = projections.consumer(new LampView("whole", "whole_views"));
    consumer.accept(lit("an-giang-lamp", "an-giang-2025"));
    consumer.accept(lit("can-tho-lamp", "can-tho-2025"));
    assertThat(views.applied("whole_views", "an-giang-lamp")).isZero();
    assertThat(views.applied("whole_views", "can-tho-lamp")).isEqualTo(1);
  }

  private static Message<byte[]> lit(String lamp, String council) {
    return MessageBuilder.withPayload("{\"watts\":60}".getBytes(StandardCharsets.UTF_8))
        .setHeader("ce_id", lamp + "-1")
        .setHeader("ce_source", "/councils/" + council + "/lamps")
        .setHeader("ce_type", LampView.LIT)
        .setHeader("ce_subject", lamp)
        .setHeader("ce_sequence", "1")
        .setHeader("ce_council", council)
        .setHeader("ce_time", "2026-11-24T02:00:00Z")
        .setHeader("ce_specversion", "1.0")
        .build();
  }

  private static final class Counting implements Replayable {

    private int swept;

    @Override
    public String view() {
      return "other";
    }

    @Override
    public int replay(String aggregate) {
      return 3;
    }

    @Override
    public void sweep() {
      swept++;
    }

    @Override
    public int parkedAggregates() {
      return 7;
    }
  }

  private Projections projections(ParkedEvents parked) {
    var projections =
        new Projections(views, parked, Clock.systemUTC(), meters, ServedCouncils.all());
    assertThat(
            projections.consumer(
                new LampView("broken", "broken_views"), new LampView("whole", "whole_views")))
        .isNotNull();
    return projections;
  }

  private void begin(String view) {
    assertThat(views.apply(view + "_views", LampEvents.lit("lamp", 60), ViewChange.none()))
        .isEqualTo(Position.APPLIED);
  }

  private static ParkedEvent gap(String view) {
    return new ParkedEvent(view, LampEvents.dimmed("lamp", 2, 40), Reason.GAP, "", Instant.EPOCH);
  }
}
