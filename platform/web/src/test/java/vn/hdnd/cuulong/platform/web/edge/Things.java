package vn.hdnd.cuulong.platform.web.edge;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.DayRule;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.events.RefusalReason;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.platform.security.Role;
import vn.hdnd.cuulong.platform.testkit.security.TestKeys;

@SpringBootConfiguration
@EnableAutoConfiguration
@Import({TestKeys.class, ThingController.class})
class Things {

  private static final Role READER = new Role("reader");
  private static final Role WRITER = new Role("writer");

  static final String BASE = "/api/things/v1/things";
  static final String PAPER = "application/pdf";

  enum Colour {
    RED,
    GREEN
  }

  enum Reason implements RefusalReason {
    THING_TOO_HEAVY;

    @Override
    public String slug() {
      return "thing-too-heavy";
    }

    @Override
    public Kind kind() {
      return Kind.BROKEN_RULE;
    }
  }

  record Thing(String name) {}

  sealed interface ThingEvent extends DomainEvent {}

  @EventName("vn.hdnd.things.thing-made.v1")
  record ThingMade(String name) implements ThingEvent {}

  record ThingView(
      String id, String name, @Nullable Colour colour, @Nullable LocalDate madeOn, int weight) {}

  @Bean
  MeterRegistry meters() {
    return new SimpleMeterRegistry();
  }

  @Bean
  DayRule dayRule() {
    return new DayRule(ZoneOffset.UTC, LocalDate.EPOCH, 30, Set.of("writer"), "house rule");
  }

  @Bean
  EventCatalogue catalogue() {
    return EventCatalogue.of("things", "hdnd.things.events.v1", ThingEvent.class);
  }

  @Bean
  AggregateCommands<Thing> commands(EventCatalogue catalogue, DayRule days) {
    return AggregateCommands.inMemory(
        AggregateType.of("thing", "things", Thing.class), catalogue, days);
  }

  @Bean
  AccessTable accessTable() {
    return AccessTable.of(
        Access.getForEveryone(BASE, "they are on display"),
        Access.get(BASE + "/{id}", READER, WRITER),
        Access.get("/api/things/v1/faults/{kind}", READER),
        Access.post(BASE, WRITER),
        Access.post(BASE + "/{id}/name", WRITER),
        Access.post(BASE + "/{id}/paper", WRITER));
  }

  static List<ThingView> shelf() {
    return List.of(
        new ThingView("1", "bàn", Colour.RED, LocalDate.of(2025, 7, 1), 12),
        new ThingView("2", "ghế", Colour.GREEN, null, 4),
        new ThingView("3", "tủ", null, null, 40));
  }
}
