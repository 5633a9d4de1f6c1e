package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.events.Decision.Accepted;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.EventCatalogue;
import vn.hdnd.cuulong.platform.events.EventType;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.RowFields;
import vn.hdnd.cuulong.platform.lists.RowForm;

/** Turns an accepted decision into the one write that stores it. */
final class WritePlan<S> {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final AggregateType<S> type;
  private final EventCatalogue catalogue;
  private final CommandListener listener;
  private final DayRule days;

  WritePlan(
      AggregateType<S> type, EventCatalogue catalogue, CommandListener listener, DayRule days) {
    this.type = type;
    this.catalogue = catalogue;
    this.listener = listener;
    this.days = days;
  }

  AggregateWrite<S> first(Asked asked, String id, Accepted<S> accepted) {
    CommandContext context = asked.context();
    return write(asked, id, context.council(), 1, 0, Set.of(), context.at(), accepted);
  }

  AggregateWrite<S> next(Asked asked, StoredAggregate<S> stored, Accepted<S> accepted) {
    return write(
        asked,
        stored.id(),
        stored.council(),
        stored.version() + 1,
        stored.sequence(),
        type.claims().apply(stored.state()),
        stored.entered(),
        accepted);
  }

  List<String> typesOf(Accepted<S> accepted) {
    return accepted.events().stream().map(catalogue::typeOf).map(EventType::name).toList();
  }

  private AggregateWrite<S> write(
      Asked asked,
      String id,
      CouncilId council,
      long version,
      long sequence,
      Set<String> before,
      Instant entered,
      Accepted<S> accepted) {
    CommandContext context = asked.context();
    if (accepted.events().isEmpty() == type.published()) {
      throw new IllegalStateException("Events do not fit an aggregate type: " + type.name());
    }
    Set<String> after = type.claims().apply(accepted.state());
    boolean same = after.equals(before);
    var command =
        new CommandRecord(
            context.key(), context.fingerprint(), version, typesOf(accepted), accepted.answer());
    return new AggregateWrite<>(
        id,
        council,
        version,
        sequence + accepted.events().size(),
        type.form().format(),
        accepted.state(),
        same,
        same ? Set.of() : after,
        command,
        entered,
        row(accepted.state(), version, entered),
        entries(asked, sequence, accepted.events()));
  }

  private @Nullable Document row(S state, long version, Instant entered) {
    RowForm<S, ?> form = type.rows();
    return form == null ? null : RowFields.kept(form, state, version, entered);
  }

  private List<OutboxEntry> entries(Asked asked, long sequence, List<DomainEvent> events) {
    CommandContext context = asked.context();
    var entries = new ArrayList<OutboxEntry>();
    for (DomainEvent event : events) {
      entries.add(
          new OutboxEntry(
              sequence + entries.size() + 1,
              catalogue.typeOf(event).name(),
              context.at(),
              JSON.writeValueAsString(event),
              context.actor(),
              context.key(),
              context.cause().text(),
              days.isImport(context, asked.days()),
              listener.traceparent()));
    }
    return entries;
  }
}
