package vn.hdnd.cuulong.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hdnd.cuulong.platform.inbox.LampEvents.dimmed;
import static vn.hdnd.cuulong.platform.inbox.LampEvents.dusted;
import static vn.hdnd.cuulong.platform.inbox.LampEvents.lit;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import vn.hdnd.cuulong.platform.inbox.ParkedEvent.Reason;

class ProjectionRunnerTest {

  private static final String VIEWS = "lamp_views";

  private final InMemoryViewStore views = new InMemoryViewStore();
  private final InMemoryParkedEvents parked = new InMemoryParkedEvents();
  private final ProjectionRunner runner = runner(views);

  @Test
  void appliesWhatComesInOrder() {
    runner.take(lit("lamp", 60));
    runner.take(dimmed("lamp", 2, 40));
    assertThat(history("lamp")).isEqualTo(List.of(60, 40));
  }

  @Test
  void dropsWhatComesAgain() {
    runner.take(lit("lamp", 60));
    runner.take(dimmed("lamp", 2, 40));
    runner.take(lit("lamp", 60));
    runner.take(dimmed("lamp", 2, 40));
    assertThat(history("lamp")).isEqualTo(List.of(60, 40));
    assertThat(parked.all(10)).isEmpty();
  }

  @Test
  void keepsWhatComesTooEarlyUntilTheGapCloses() {
    runner.take(dimmed("lamp", 3, 20));
    runner.take(dimmed("lamp", 2, 40));
    assertThat(reasons()).containsExactly(Reason.GAP, Reason.GAP);
    runner.take(lit("lamp", 60));
    assertThat(history("lamp")).isEqualTo(List.of(60, 40, 20));
    assertThat(parked.all(10)).isEmpty();
  }

  @Test
  void releasesWhatAnotherInstanceParked() {
    runner(views).take(dimmed("lamp", 2, 40));
    runner.take(lit("lamp", 60));
    assertThat(history("lamp")).isEqualTo(List.of(60));
    runner.sweep();
    assertThat(history("lamp")).isEqualTo(List.of(60, 40));
    assertThat(parked.all(10)).isEmpty();
  }

  @Test
  void letsAnUnknownVersionWaitWithThoseBehindItAndWithNoOther() {
    runner.take(LampEvents.event("lamp", 1, NextLampView.LIT, "{\"watts\":60}"));
    runner.take(dimmed("lamp", 2, 40));
    runner.take(lit("other", 60));
    runner.sweep();

    assertThat(reasons()).containsExactly(Reason.VERSION, Reason.VERSION);
    assertThat(history("other")).isEqualTo(List.of(60));
    assertThat(runner.replay("lamp")).isEqualTo(2);
  }

  @Test
  void takesAVersionThatTheReleaseBeforeDidNotKnowInItsOrder() {
    runner.take(lit("lamp", 70));
    runner.take(LampEvents.event("lamp", 3, LampView.DIMMED, "{\"watts\":40}"));
    runner.take(LampEvents.event("lamp", 2, NextLampView.LIT, "{\"watts\":60}"));
    assertThat(reasons()).containsExactly(Reason.VERSION, Reason.GAP);

    new ProjectionRunner(new NextLampView("lamps", VIEWS), views, parked, Clock.systemUTC())
        .sweep();

    assertThat(history("lamp")).isEqualTo(List.of(70, 60, 40));
    assertThat(parked.all(10)).isEmpty();
  }

  @Test
  void noticesThatTheGapClosedWhileItWasParking() {
    var overtaking =
        new InMemoryViewStore() {
          @Override
          public synchronized Position apply(
              String collection, ReceivedEvent event, ViewChange change) {
            Position position = super.apply(collection, event, change);
            if (position == Position.AHEAD) {
              assertThat(super.apply(collection, lit("lamp", 60), change))
                  .isEqualTo(Position.APPLIED);
            }
            return position;
          }
        };
    runner(overtaking).take(dimmed("lamp", 2, 40));
    assertThat(overtaking.applied(VIEWS, "lamp")).isEqualTo(2);
    assertThat(parked.all(10)).isEmpty();
  }

  @Test
  void parksAPoisonAndWhatFollowsIt() {
    runner.take(lit("lamp", -1));
    runner.take(dimmed("lamp", 2, -1));
    runner.take(dimmed("lamp", 3, 20));
    assertThat(reasons()).containsExactly(Reason.POISON, Reason.GAP, Reason.GAP);
  }

  @Test
  void losesNothingWithoutMeaningThatComesBehindAPoison() {
    runner.take(lit("lamp", -1));
    runner.take(dusted("lamp", 2));
    runner.take(dimmed("lamp", 3, 20));
    runner.take(lit("lamp", 60));
    assertThat(history("lamp")).isEqualTo(List.of(60, 20));
    assertThat(parked.all(10)).isEmpty();
  }

  @Test
  void passesOverAnotherKindOfAggregate() {
    runner.take(dusted("cupboard", 1));
    runner.take(dusted("cupboard", 2));
    assertThat(views.applied(VIEWS, "cupboard")).isZero();
    assertThat(parked.all(10)).isEmpty();
  }

  @Test
  void dropsARepeatThatItsCodeCannotDigestAnyMore() {
    runner.take(lit("lamp", 60));
    runner.take(lit("lamp", -1));
    assertThat(parked.all(10)).isEmpty();
  }

  @Test
  void leavesAPoisonToAnOperator() {
    runner.take(lit("lamp", -1));
    runner.take(dimmed("lamp", 2, 40));
    runner.sweep();
    assertThat(reasons()).containsExactly(Reason.POISON, Reason.GAP);
    assertThat(runner.parkedAggregates()).isEqualTo(1);
    assertThat(runner.replay("lamp")).isEqualTo(2);
  }

  @Test
  void replaysWhatIsCured() {
    runner.take(lit("lamp", -1));
    runner.take(dimmed("lamp", 2, 40));
    parked.park(
        new ParkedEvent("lamps", lit("lamp", 60), Reason.POISON, "", Clock.systemUTC().instant()));
    assertThat(runner.replay("lamp")).isZero();
    assertThat(history("lamp")).isEqualTo(List.of(60, 40));
  }

  @Test
  void forgetsWhatIsParkedAlthoughItsEffectIsStored() {
    runner.take(lit("lamp", 60));
    for (Reason reason : Reason.values()) {
      parked.park(
          new ParkedEvent("lamps", lit("lamp", 60), reason, "", Clock.systemUTC().instant()));
      runner.sweep();
      assertThat(parked.all(10)).isEmpty();
    }
  }

  @Test
  void leavesALongQueueToTheSweep() {
    int last = ProjectionRunner.MOST_AT_ONCE + 10;
    for (int sequence = last; sequence > 1; sequence--) {
      runner.take(dimmed("lamp", sequence, sequence));
    }
    runner.take(lit("lamp", 60));
    assertThat(views.applied(VIEWS, "lamp")).isLessThan(last);
    runner.sweep();
    assertThat(views.applied(VIEWS, "lamp")).isEqualTo(last);
    assertThat(parked.all(10)).isEmpty();
  }

  @Test
  void asksForAnotherAttemptWhileTheStoreIsAway() {
    var away =
        new InMemoryViewStore() {
          @Override
          public synchronized Position apply(
              String collection, ReceivedEvent event, ViewChange change) {
            throw new DataAccessResourceFailureException("away");
          }
        };
    assertThatThrownBy(() -> runner(away).take(lit("lamp", 60)))
        .isInstanceOf(DataAccessResourceFailureException.class);
    assertThat(parked.all(10)).isEmpty();
  }

  private List<Reason> reasons() {
    return parked.all(10).stream().map(ParkedEvent::reason).toList();
  }

  private @Nullable Object history(String lamp) {
    return views.field(VIEWS, lamp, "history");
  }

  private ProjectionRunner runner(ViewStore store) {
    return new ProjectionRunner(new LampView("lamps", VIEWS), store, parked, Clock.systemUTC());
  }
}
