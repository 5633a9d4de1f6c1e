package vn.hdnd.cuulong.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.live.LiveStreams.Place;
import vn.hdnd.cuulong.platform.testkit.parts.SettableClock;

class LiveStreamsTest {

  private static final CouncilId COUNCIL = new CouncilId("an-giang-2025");

  private final SettableClock clock = new SettableClock();
  private final LiveMemory memory = new LiveMemory(100);
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final LiveStreams streams =
      new LiveStreams(
          memory, new LiveSettings(3, 2, Duration.ofSeconds(15), 100), clock, waiting::add);

  @BeforeEach
  void follow() {
    memory.begin(new Positions(List.of(10L)));
    memory.follow(true);
  }

  @Test
  void tellTheNewestStateToOneWhoFellBehind() {
    TapedWire wire = open("a");
    run();
    note("hall", 1, 10);
    note("attic", 1, 11);
    note("hall", 2, 12);
    note("hall", 3, 13);
    assertThat(waiting).hasSize(1);
    run();
    assertThat(wire.said).containsExactly("opened 10", "12 attic 1", "14 hall 3");
  }

  @Test
  void pauseWhileNothingComesInAndGoOnAfterwards() {
    memory.follow(false);
    TapedWire wire = open("a");
    run();
    memory.follow(true);
    streams.wakeAll();
    run();
    memory.follow(false);
    streams.wakeAll();
    run();
    note("hall", 1, 10);
    memory.follow(true);
    streams.wakeAll();
    run();
    assertThat(wire.said)
        .containsExactly("paused", "opened 10", "paused", "opened 10 resumed", "11 hall 1");
  }

  @Test
  void showThatTheyAreAliveAndEndWithTheToken() {
    TapedWire wire = open("a");
    run();
    look(16);
    look(1);
    look(16);
    assertThat(wire.said).containsExactly("opened 10", "beat", "beat");
    look(600);
    assertThat(wire.said).endsWith("end");
    assertThat(streams.count()).isZero();
  }

  @Test
  void forgetOneWhoHasGone() {
    TapedWire wire = open("a");
    run();
    wire.gone = true;
    look(16);
    assertThat(streams.count()).isZero();
  }

  @Test
  void areLimitedForAnAccountAndInTotal() {
    open("a");
    open("a");
    assertThat(place("a")).isEqualTo(new Place.NoneForAccount(2));
    open("b");
    assertThat(place("c")).isEqualTo(new Place.None());
  }

  @Test
  void endAllWhenTheServiceStopsAndOpenNoMore() {
    TapedWire wire = open("a");
    run();
    streams.close();
    run();
    assertThat(wire.said).endsWith("end");
    assertThat(place("a")).isEqualTo(new Place.None());
  }

  private TapedWire open(String account) {
    var wire = new TapedWire();
    assertThat(streams.open(listener(account), wire)).isInstanceOf(Place.Given.class);
    return wire;
  }

  private Place place(String account) {
    return streams.open(listener(account), new TapedWire());
  }

  private Listener listener(String account) {
    return new Listener(account, COUNCIL, clock.instant().plusSeconds(300), Positions.NONE);
  }

  private void note(String lamp, long sequence, long offset) {
    memory.note(COUNCIL, new LiveChange("lamps", lamp, sequence), 0, offset);
    streams.wake(Set.of(COUNCIL));
  }

  private void look(int seconds) {
    clock.forward(Duration.ofSeconds(seconds));
    streams.look();
    run();
  }

  private void run() {
    for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
      next.run();
    }
  }
}
