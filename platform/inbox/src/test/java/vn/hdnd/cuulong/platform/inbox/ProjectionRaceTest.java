package vn.hdnd.cuulong.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests consumers, sweeps and replays of two instances on one aggregate at the same time. */
class ProjectionRaceTest {

  private static final int LAST = 30;

  private final InMemoryViewStore views = new InMemoryViewStore();
  private final InMemoryParkedEvents parked = new InMemoryParkedEvents();

  static IntStream seeds() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void storesEveryEffectOnceAndLeavesNothingParked(int seed) throws Exception {
    var random = new Random(seed);
    ProjectionRunner one = runner();
    ProjectionRunner other = runner();
    var work = new ArrayList<Callable<Void>>();
    for (ProjectionRunner runner : List.of(one, other, one)) {
      List<ReceivedEvent> mine = shuffled(random);
      work.add(() -> run(() -> mine.forEach(runner::take)));
      work.add(() -> run(() -> IntStream.range(0, 20).forEach(i -> runner.sweep())));
    }
    work.add(() -> run(() -> IntStream.range(0, 20).forEach(i -> replay(one))));
    try (var threads = Executors.newFixedThreadPool(work.size())) {
      for (Future<Void> each : threads.invokeAll(work)) {
        assertThat(each.get()).isNull();
      }
    }
    one.sweep();
    assertThat(views.field("lamp_views", "lamp", "touched")).isEqualTo((long) LAST - LAST / 5);
    assertThat(views.applied("lamp_views", "lamp")).isEqualTo(LAST);
    assertThat(parked.all(LAST)).isEmpty();
  }

  /**
   * Returns the events in an order in which the first comes last, to make gaps; the view ignores
   * every fifth one.
   */
  private static List<ReceivedEvent> shuffled(Random random) {
    var events = new ArrayList<ReceivedEvent>();
    for (int sequence = 2; sequence <= LAST; sequence++) {
      events.add(
          sequence % 5 == 0
              ? LampEvents.dusted("lamp", sequence)
              : LampEvents.dimmed("lamp", sequence, sequence));
    }
    Collections.shuffle(events, random);
    events.removeIf(event -> event.type().equals(LampEvents.DUSTED));
    events.addFirst(LampEvents.dimmed("lamp", LAST - 1, 1));
    events.add(LampEvents.lit("lamp", 60));
    IntStream.rangeClosed(2, LAST)
        .filter(sequence -> sequence % 5 == 0)
        .mapToObj(sequence -> LampEvents.dusted("lamp", sequence))
        .forEach(events::add);
    return events;
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }

  private static void replay(ProjectionRunner runner) {
    assertThat(runner.replay("lamp")).isNotNegative();
  }

  private ProjectionRunner runner() {
    var view = new LampView("lamps", "lamp_views");
    return new ProjectionRunner(view, views, parked, Clock.systemUTC());
  }
}
