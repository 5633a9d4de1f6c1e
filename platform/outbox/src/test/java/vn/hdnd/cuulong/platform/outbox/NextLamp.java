package vn.hdnd.cuulong.platform.outbox;

import java.util.Set;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.stored.Upcaster;

/** The {@link Lamp} of the next release: it has a colour, and one event has a new version. */
record NextLamp(String number, int watts, String colour) {

  static final AggregateType<NextLamp> TYPE =
      AggregateType.of("lamp", "lamps", NextLamp.class)
          .inFormat(2, Upcaster.adding("colour", "white"))
          .claiming(lamp -> Set.of(lamp.number()));

  static final EventCatalogue CATALOGUE =
      EventCatalogue.of("lamps", Lamp.TOPIC, NextLampEvent.class);

  sealed interface NextLampEvent extends DomainEvent {}

  @EventName("vn.hdnd.lamps.lamp-lit.v1")
  record LampLit(String number, int watts) implements NextLampEvent {}

  @EventName("vn.hdnd.lamps.lamp-dimmed.v2")
  record LampDimmed(int watts, String colour) implements NextLampEvent {}

  Decision<NextLamp> dim(String to) {
    return Decision.accepted(new NextLamp(number, watts - 1, to), new LampDimmed(watts - 1, to));
  }
}
