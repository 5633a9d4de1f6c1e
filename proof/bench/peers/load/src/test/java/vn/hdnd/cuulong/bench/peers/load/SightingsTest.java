package vn.hdnd.cuulong.bench.peers.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.bench.peers.load.Sightings.Faults;

class SightingsTest {

  private static final long MILLI = 1_000_000;

  private final Sightings sightings = new Sightings();

  @Test
  void countsEachEventOnceAndKnowsWhenTheLastWasFirstSeen() {
    sightings.see(event("a", 1, 0), 10);
    sightings.see(event("b", 1, 0), 20);
    sightings.see(event("a", 1, 0), 30);
    assertThat(sightings.events()).isEqualTo(2);
    assertThat(sightings.lastAt()).isEqualTo(20);
    assertThat(sightings.faults()).isEqualTo(new Faults(1, 0, 0));
  }

  @Test
  void tellsASwapWithinALampFromTwoLampsSideBySide() {
    sightings.see(event("a", 2, 0), 1);
    sightings.see(event("b", 1, 0), 2);
    sightings.see(event("a", 1, 0), 3);
    assertThat(sightings.events()).isEqualTo(3);
    assertThat(sightings.faults()).isEqualTo(new Faults(0, 1, 0));
  }

  @Test
  void noticesAnEventOfAnotherLength() {
    sightings.see(Changes.json(new Change("a", 1, 0, "")), 1);
    assertThat(sightings.faults()).isEqualTo(new Faults(0, 0, 1));
  }

  @Test
  void keepsTheLagOnlyOfWhatIsAskedForLater() {
    sightings.see(event("a", 1, 0), 500 * MILLI);
    sightings.keepLagFrom(1000 * MILLI);
    sightings.see(event("a", 2, 900 * MILLI), 1900 * MILLI);
    sightings.see(event("a", 3, 1000 * MILLI), 1005 * MILLI);
    sightings.see(event("a", 4, 1000 * MILLI), 1020 * MILLI);
    assertThat(sightings.lagMillis(50)).isCloseTo(5, within(0.1));
    assertThat(sightings.lagMillis(99)).isCloseTo(20, within(0.1));
  }

  private static byte[] event(String lamp, long sequence, long asked) {
    return Changes.json(Changes.of(lamp, sequence, asked));
  }
}
