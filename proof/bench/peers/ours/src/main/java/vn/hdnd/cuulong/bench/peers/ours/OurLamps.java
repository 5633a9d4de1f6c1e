package vn.hdnd.cuulong.bench.peers.ours;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.Set;
import vn.hdnd.cuulong.bench.peers.load.Change;
import vn.hdnd.cuulong.bench.peers.load.Lamps;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** Sends commands as a use case of a service does, each with its own idempotency key. */
final class OurLamps implements Lamps {

  private final AggregateCommands<Lamp> lamps;
  private final Clock clock;

  OurLamps(AggregateCommands<Lamp> lamps, Clock clock) {
    this.lamps = lamps;
    this.clock = clock;
  }

  @Override
  public void light(Change first) {
    must(
        lamps.createNamed(
            context(first, OptionalLong.empty()),
            new AggregateId<>(first.lamp()),
            CommandDays.none(),
            () -> Lamp.after(first),
            Lamp.No.LIT_ALREADY));
  }

  @Override
  public void change(Change change) {
    var expected = OptionalLong.of(change.sequence() - 1);
    must(
        lamps.change(
            context(change, expected),
            new AggregateId<>(change.lamp()),
            CommandDays.none(),
            _ -> Lamp.after(change)));
  }

  private static void must(CommandOutcome outcome) {
    if (!(outcome instanceof CommandOutcome.Done)) {
      throw new IllegalStateException("Not done: " + outcome);
    }
  }

  private CommandContext context(Change change, OptionalLong expectedVersion) {
    String key = change.lamp() + "-" + change.sequence();
    Instant now = clock.instant();
    return new CommandContext(
        key,
        key,
        new CouncilId("an-giang-2025"),
        new Cause.Person("vanphong.angiang", Set.of("office-staff")),
        now,
        LocalDate.ofInstant(now, ZoneOffset.UTC),
        expectedVersion,
        false);
  }
}
