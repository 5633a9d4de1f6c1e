package vn.hdnd.cuulong.platform.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.events.RefusalReason;

/** An aggregate for tests: brightness can only go down, and no two lamps have the same number. */
record Lamp(String number, int watts) {

  static final AggregateType<Lamp> TYPE =
      AggregateType.of("lamp", "lamps", Lamp.class).claiming(lamp -> Set.of(lamp.number()));
  static final String TOPIC = "lamps.events.v1";
  static final EventCatalogue CATALOGUE =
      EventCatalogue.of(
          "lamps",
          TOPIC,
          Map.of(
              "vn.hdnd.lamps.lamp-lit.v1", LampLit.class,
              "vn.hdnd.lamps.lamp-dimmed.v1", LampDimmed.class));

  record LampLit(String number, int watts) implements DomainEvent {}

  record LampDimmed(int watts) implements DomainEvent {}

  enum No implements RefusalReason {
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

  static Decision<Lamp> light(String number, int watts) {
    return Decision.accepted(new Lamp(number, watts), new LampLit(number, watts));
  }

  Decision<Lamp> dim(int to) {
    return to >= watts
        ? Decision.refused(No.TOO_BRIGHT)
        : Decision.accepted(new Lamp(number, to), new LampDimmed(to));
  }

  static CommandContext command(String key) {
    return command(key, "body of " + key);
  }

  static CommandContext command(String key, String fingerprint) {
    return new CommandContext(
        key,
        fingerprint,
        "an-giang-2025",
        "vanphong.angiang",
        Set.of("office-staff"),
        Instant.parse("2026-11-24T02:00:00Z"),
        OptionalLong.empty(),
        false,
        null);
  }

  static CommandContext ifMatch(CommandContext context, long version) {
    return new CommandContext(
        context.key(),
        context.fingerprint(),
        context.council(),
        context.actor(),
        context.roles(),
        context.at(),
        OptionalLong.of(version),
        context.dryRun(),
        null);
  }

  static CommandContext dryRun(CommandContext context) {
    return new CommandContext(
        context.key(),
        context.fingerprint(),
        context.council(),
        context.actor(),
        context.roles(),
        context.at(),
        context.expectedVersion(),
        true,
        null);
  }
}
