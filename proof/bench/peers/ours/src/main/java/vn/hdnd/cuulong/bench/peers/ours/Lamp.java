package vn.hdnd.cuulong.bench.peers.ours;

import vn.hdnd.cuulong.bench.peers.load.Change;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.events.EventName;
import vn.hdnd.cuulong.platform.events.RefusalReason;

/** The aggregate's state. */
record Lamp(long watts) {

  static final AggregateType<Lamp> TYPE = AggregateType.of("lamp", "lamps", Lamp.class);

  sealed interface LampEvent extends DomainEvent {}

  /** The same fields as {@link Change}, so that the event's bytes are the same. */
  @EventName("vn.hdnd.lamps.lamp-changed.v1")
  record LampChanged(String lamp, long sequence, long asked, String note) implements LampEvent {}

  enum No implements RefusalReason {
    LIT_ALREADY;

    @Override
    public String slug() {
      return "lit-already";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  static EventCatalogue catalogue(String topic) {
    return EventCatalogue.of("lamps", topic, LampEvent.class);
  }

  static Decision<Lamp> after(Change change) {
    var event = new LampChanged(change.lamp(), change.sequence(), change.asked(), change.note());
    return Decision.accepted(new Lamp(change.sequence()), event);
  }
}
