package vn.hdnd.cuulong.bench.peers.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final List<Change> asked = new ArrayList<>();

  private final Lamps recording =
      new Lamps() {
        @Override
        public void light(Change first) {
          asked.add(first);
        }

        @Override
        public void change(Change change) {
          asked.add(change);
        }
      };

  private final Settings settings =
      new Settings("", "", 4, 2, Duration.ZERO, Duration.ofMillis(100), 100, Duration.ZERO);
  private final List<Client> clients = Client.all(recording, settings);

  @Test
  void sharesTheLampsOutSoThatNoTwoClientsChangeOne() {
    long count = clients.stream().mapToLong(Pace::once).sum();
    assertThat(count).isEqualTo(4);
    assertThat(asked)
        .extracting(Change::lamp)
        .containsExactly("lamp-00000", "lamp-00002", "lamp-00001", "lamp-00003");
  }

  @Test
  void countsEachLampsChangesFromOne() {
    Client first = clients.getFirst();
    assertThat(Pace.once(first) + Pace.once(first)).isEqualTo(4);
    assertThat(asked).extracting(Change::sequence).containsExactly(1L, 1L, 2L, 2L);
  }

  @Test
  void countsFromWhenACommandWasDueHoweverLateItIs() {
    long begin = System.nanoTime() - Duration.ofSeconds(10).toNanos();
    long count = Pace.open(clients.get(1), 2, 100, begin, settings.time());
    assertThat(count).isEqualTo(5);
    assertThat(asked)
        .extracting(change -> (change.asked() - begin) / 1_000_000)
        .containsExactly(10L, 30L, 50L, 70L, 90L);
  }
}
