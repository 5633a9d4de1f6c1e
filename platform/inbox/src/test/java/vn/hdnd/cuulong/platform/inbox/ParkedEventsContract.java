package vn.hdnd.cuulong.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;

/** Contract of every store of parked events. */
interface ParkedEventsContract {

  Instant EARLY = Instant.parse("2026-11-24T02:00:00Z");
  Instant LATE = Instant.parse("2026-11-24T03:00:00Z");

  ParkedEvents parked();

  @Test
  default void findsWhatWasParked() {
    ParkedEvent event = dimmed(newId(), 3, Reason.GAP, EARLY);
    parked().park(event);
    assertThat(parked().find("lamps", event.event().subject(), 3)).contains(event);
    assertThat(parked().find("lamps", event.event().subject(), 2)).isEmpty();
    assertThat(parked().find("other", event.event().subject(), 3)).isEmpty();
  }

  @Test
  default void tellsOneCouncilOnlyOfItsOwn() {
    ParkedEvent event = dimmed(newId(), 3, Reason.GAP, EARLY);
    parked().park(event);
    assertThat(parked().all(event.event().council(), 1000)).contains(event);
    assertThat(parked().all(new CouncilId("another-council"), 1000)).isEmpty();
  }

  @Test
  default void keepsSinceWhenAnEventIsParked() {
    String lamp = newId();
    parked().park(dimmed(lamp, 3, Reason.GAP, EARLY));
    parked().park(dimmed(lamp, 3, Reason.POISON, LATE));
    assertThat(parked().find("lamps", lamp, 3)).contains(dimmed(lamp, 3, Reason.POISON, EARLY));
    assertThat(parked().count("lamps", lamp)).isEqualTo(1);
  }

  @Test
  default void tellsSinceWhenTheOldestWaits() {
    parked().park(dimmed(newId(), 3, Reason.GAP, LATE));
    parked().park(dimmed(newId(), 3, Reason.GAP, Instant.EPOCH));
    assertThat(parked().oldest(Reason.GAP)).contains(Instant.EPOCH);
  }

  @Test
  default void tellsTheEarliestOfEachAggregate() {
    String one = newId();
    String other = newId();
    parked().park(dimmed(one, 12, Reason.GAP, EARLY));
    parked().park(dimmed(one, 3, Reason.POISON, EARLY));
    parked().park(dimmed(other, 5, Reason.GAP, EARLY));
    assertThat(parked().firsts("lamps"))
        .contains(
            new ParkedEvents.First(one, 3, Reason.POISON),
            new ParkedEvents.First(other, 5, Reason.GAP));
  }

  @Test
  default void tellsTheEarliestOfCertainAggregates() {
    String one = newId();
    String other = newId();
    parked().park(dimmed(one, 12, Reason.GAP, EARLY));
    parked().park(dimmed(one, 3, Reason.POISON, EARLY));
    parked().park(dimmed(other, 5, Reason.GAP, EARLY));
    assertThat(parked().firsts("lamps", List.of(one, newId())))
        .containsExactly(new ParkedEvents.First(one, 3, Reason.POISON));
    assertThat(parked().firsts("lamps", List.of())).isEmpty();
    assertThat(parked().firsts("other", List.of(one))).isEmpty();
  }

  @Test
  default void keepsTheAddressOfTheSchema() {
    ReceivedEvent event = LampEvents.dimmed(newId(), 3, 40);
    var described =
        new ReceivedEvent(
            event.id(),
            event.source(),
            event.type(),
            event.subject(),
            event.sequence(),
            event.council(),
            event.time(),
            "https://cuulong.hdnd.vn/schemas/lamps.json",
            event.json());
    var waiting = new ParkedEvent("lamps", described, Reason.POISON, "JacksonException", EARLY);
    parked().park(waiting);
    assertThat(parked().find("lamps", event.subject(), 3)).contains(waiting);
  }

  @Test
  default void forgetsUpToASequence() {
    String lamp = newId();
    parked().park(dimmed(lamp, 2, Reason.GAP, EARLY));
    parked().park(dimmed(lamp, 3, Reason.GAP, EARLY));
    parked().park(dimmed(lamp, 4, Reason.GAP, EARLY));
    parked().forget("lamps", lamp, 3);
    assertThat(parked().find("lamps", lamp, 3)).isEmpty();
    assertThat(parked().count("lamps", lamp)).isEqualTo(1);
  }

  private static ParkedEvent dimmed(String lamp, long sequence, Reason reason, Instant since) {
    String error = reason == Reason.POISON ? "JacksonException" : "";
    return new ParkedEvent("lamps", LampEvents.dimmed(lamp, sequence, 40), reason, error, since);
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
