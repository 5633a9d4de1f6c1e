package vn.hdnd.cuulong.platform.commands.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandListener;
import vn.hdnd.cuulong.platform.commands.CommandProperties;
import vn.hdnd.cuulong.platform.commands.CommandRules;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.events.RefusalReason;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;

/** An aggregate for tests: brightness can only go down, and no two lamps have the same number. */
public record Lamp(String number, int watts) {

  public static final AggregateType<Lamp> TYPE =
      AggregateType.of("lamp", "lamps", Lamp.class).claiming(lamp -> Set.of(lamp.number()));
  public static final DayRule DAYS =
      new DayRule(
          ZoneOffset.ofHours(7), LocalDate.of(1990, 1, 1), 30, Set.of("archivist"), "house rule");
  public static final String TOPIC = "lamps.events.v1";
  public static final EventCatalogue CATALOGUE = EventCatalogue.of("lamps", TOPIC, LampEvent.class);

  public sealed interface LampEvent extends DomainEvent {}

  @EventName("vn.hdnd.lamps.lamp-lit.v1")
  public record LampLit(String number, int watts) implements LampEvent {}

  @EventName("vn.hdnd.lamps.lamp-dimmed.v1")
  public record LampDimmed(int watts) implements LampEvent {}

  public enum No implements RefusalReason {
    TOO_BRIGHT,
    THERE_ALREADY;

    @Override
    public String slug() {
      return "too-bright";
    }

    @Override
    public Kind kind() {
      return Kind.BROKEN_RULE;
    }
  }

  public static Decision<Lamp> light(String number, int watts) {
    return Decision.accepted(new Lamp(number, watts), new LampLit(number, watts));
  }

  public Decision<Lamp> dim(int to) {
    return to >= watts
        ? Decision.refused(No.TOO_BRIGHT)
        : Decision.accepted(new Lamp(number, to), new LampDimmed(to));
  }

  /** Returns commands on lamps in a store, as in a service. */
  public static AggregateCommands<Lamp> commands(MongoOperations mongo, CommandListener listener) {
    return new AggregateCommandsFactory(
            mongo,
            CATALOGUE,
            CommandProperties.defaults(),
            listener,
            CommandRules.of(DAYS),
            IndexStates.none())
        .of(TYPE);
  }

  public static CommandContext command(String key) {
    return command(key, "body of " + key);
  }

  public static CommandContext command(String key, String fingerprint) {
    Instant at = Instant.parse("2026-11-24T02:00:00Z");
    return new CommandContext(
        key,
        fingerprint,
        new CouncilId("an-giang-2025"),
        new Cause.Person("vanphong.angiang", Set.of("office-staff")),
        at,
        DAYS.today(at),
        OptionalLong.empty(),
        false);
  }

  public static CommandContext ifMatch(CommandContext context, long version) {
    return changed(context, OptionalLong.of(version), context.dryRun());
  }

  public static CommandContext dryRun(CommandContext context) {
    return changed(context, context.expectedVersion(), true);
  }

  private static CommandContext changed(
      CommandContext context, OptionalLong expectedVersion, boolean dryRun) {
    return new CommandContext(
        context.key(),
        context.fingerprint(),
        context.council(),
        context.cause(),
        context.at(),
        context.today(),
        expectedVersion,
        dryRun);
  }
}
