package vn.hdnd.cuulong.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contract of every store of views. */
interface ViewStoreContract {

  String VIEWS = "lamp_views";

  ViewStore views();

  /** A field of a view document. */
  @Nullable Object field(String subject, String field);

  @Test
  default void storesEffectAndPositionTogether() {
    String lamp = newId();
    assertThat(apply(LampEvents.lit(lamp, 60), brightness(60))).isEqualTo(Position.APPLIED);
    assertThat(apply(LampEvents.dimmed(lamp, 2, 40), brightness(40))).isEqualTo(Position.APPLIED);
    assertThat(views().applied(VIEWS, lamp)).isEqualTo(2);
    assertThat(field(lamp, "watts")).isEqualTo(40);
    assertThat(field(lamp, "touched")).isEqualTo(2L);
    assertThat(field(lamp, "history")).isEqualTo(List.of(60, 40));
    assertThat(field(lamp, "council")).isEqualTo("an-giang-2025");
  }

  @Test
  default void storesARepeatedEffectOnce() {
    String lamp = newId();
    assertThat(apply(LampEvents.lit(lamp, 60), brightness(60))).isEqualTo(Position.APPLIED);
    assertThat(apply(LampEvents.lit(lamp, 50), brightness(50))).isEqualTo(Position.REPEATED);
    assertThat(apply(LampEvents.dimmed(lamp, 2, 40), brightness(40))).isEqualTo(Position.APPLIED);
    assertThat(apply(LampEvents.dimmed(lamp, 2, 30), brightness(30))).isEqualTo(Position.REPEATED);
    assertThat(field(lamp, "history")).isEqualTo(List.of(60, 40));
  }

  @Test
  default void storesNothingOfAnEventThatIsAhead() {
    String lamp = newId();
    assertThat(apply(LampEvents.dimmed(lamp, 2, 40), brightness(40))).isEqualTo(Position.AHEAD);
    assertThat(views().applied(VIEWS, lamp)).isZero();
    assertThat(apply(LampEvents.lit(lamp, 60), brightness(60))).isEqualTo(Position.APPLIED);
    assertThat(apply(LampEvents.dimmed(lamp, 3, 40), brightness(40))).isEqualTo(Position.AHEAD);
    assertThat(field(lamp, "history")).isEqualTo(List.of(60));
  }

  @Test
  default void passesOverAnEventWithoutAnEffect() {
    String lamp = newId();
    assertThat(views().pass(VIEWS, LampEvents.dusted(lamp, 1))).isEqualTo(Position.AHEAD);
    assertThat(apply(LampEvents.lit(lamp, 60), brightness(60))).isEqualTo(Position.APPLIED);
    assertThat(views().pass(VIEWS, LampEvents.dusted(lamp, 2))).isEqualTo(Position.APPLIED);
    assertThat(views().pass(VIEWS, LampEvents.dusted(lamp, 2))).isEqualTo(Position.REPEATED);
    assertThat(views().applied(VIEWS, lamp)).isEqualTo(2);
  }

  @Test
  default void letsOneOfManyRacersIn() throws Exception {
    String lamp = newId();
    try (var racers = Executors.newFixedThreadPool(8)) {
      Callable<Position> race = () -> apply(LampEvents.lit(lamp, 60), brightness(60));
      int winners = 0;
      for (Future<Position> each :
          racers.invokeAll(Stream.generate(() -> race).limit(8).toList())) {
        winners += each.get() == Position.APPLIED ? 1 : 0;
      }
      assertThat(winners).isEqualTo(1);
    }
    assertThat(field(lamp, "history")).isEqualTo(List.of(60));
  }

  private Position apply(ReceivedEvent event, ViewChange change) {
    return views().apply(VIEWS, event, change);
  }

  private static ViewChange brightness(int watts) {
    return ViewChange.none().set("watts", watts).inc("touched", 1).push("history", watts);
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
