package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.CommandOutcome.Done;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.ids.CouncilId;

class CauseTest {

  private static final Instant DUE = Instant.parse("2026-11-24T00:00:00Z");
  private static final Cause.Automatic DUSK = new Cause.Time("dusk", "lamp-1", DUE);

  private final AggregateCommands<Lamp> lamps =
      AggregateCommands.inMemory(Lamp.TYPE, Lamp.CATALOGUE, Lamp.DAYS);

  @Test
  void givesTheSameKeyForTheSameCauseAndAnotherForAnyOther() {
    assertThat(DUSK.key()).isEqualTo(new Cause.Time("dusk", "lamp-1", DUE).key());
    assertThat(
            Stream.of(
                    DUSK,
                    new Cause.Time("dawn", "lamp-1", DUE),
                    new Cause.Time("dusk", "lamp-2", DUE),
                    new Cause.Time("dusk", "lamp-1", DUE.plusMillis(1)),
                    new Cause.Event("dim", "petitions", "lamp-1/1"),
                    new Cause.Event("light", "petitions", "lamp-1/1"),
                    new Cause.Event("dim", "sessions", "lamp-1/1"))
                .map(Cause.Automatic::key))
        .doesNotHaveDuplicates();
  }

  @Test
  void hasAKeyThatNoPersonCanSend() {
    assertThat(DUSK.key()).doesNotMatch("[\\x21-\\x7E]{1,100}");
  }

  @Test
  void hasItsEffectOnceHoweverOftenItComes() {
    Done first = (Done) light(DUE);
    Done again = (Done) light(DUE.plusSeconds(90));

    assertThat(first.replayed()).isFalse();
    assertThat(again.replayed()).isTrue();
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.version()).isEqualTo(1);
  }

  @Test
  void isTheSystemsActAndSaysWhy() {
    CommandContext context = context(DUE);

    assertThat(context.actor()).isEqualTo("system");
    assertThat(context.cause().text()).isEqualTo("time dusk lamp-1 2026-11-24T00:00:00Z");
    assertThat(context.hasRole("office-staff")).isFalse();
  }

  private CommandOutcome light(Instant at) {
    return lamps.create(context(at), CommandDays.none(), id -> Lamp.light("7", 60));
  }

  private static CommandContext context(Instant at) {
    return CommandContext.of(DUSK, new CouncilId("an-giang-2025"), at, Lamp.DAYS.zone());
  }
}
