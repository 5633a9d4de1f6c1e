package vn.hdnd.cuulong.platform.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** A store without a server, for tests; it passes the same suite as the real one. */
public final class InMemoryAggregateStore<S> implements AggregateStore<S> {

  private record Row<S>(StoredAggregate<S> aggregate, Set<String> claims, List<OutboxEntry> log) {}

  private final Map<String, Row<S>> rows = new ConcurrentHashMap<>();

  @Override
  public Optional<StoredAggregate<S>> load(String id) {
    return Optional.ofNullable(rows.get(id)).map(Row::aggregate);
  }

  /** Returns every event of an aggregate so far, in order. */
  public List<OutboxEntry> events(String id) {
    Row<S> row = rows.get(id);
    return row == null ? List.of() : row.log();
  }

  /** Returns what it holds of a council, for the ports that look through a store. */
  public Stream<S> statesOf(CouncilId council) {
    return rows.values().stream()
        .map(Row::aggregate)
        .filter(stored -> stored.council().equals(council))
        .map(StoredAggregate::state);
  }

  @Override
  public synchronized WriteResult insert(AggregateWrite<S> write) {
    return rows.containsKey(write.id())
        ? new WriteResult.Overtaken()
        : put(write, write.claims(), write.command(), List.of(), List.of());
  }

  @Override
  public synchronized WriteResult update(StoredAggregate<S> before, AggregateWrite<S> write) {
    Row<S> row = rows.get(write.id());
    if (row == null || !row.aggregate().isOfOneHistoryWith(before)) {
      return new WriteResult.Overtaken();
    }
    var recent = new ArrayList<>(row.aggregate().recent());
    recent.add(write.command());
    Set<String> claims = write.keepsClaims() ? row.claims() : write.claims();
    return put(write, claims, row.aggregate().creation(), recent, row.log());
  }

  @Override
  public Optional<CommandRecord> command(StoredAggregate<S> stored, String key) {
    return stored.commandOf(key);
  }

  @Override
  public Optional<CommandRecord> settled(String id, String key) {
    return load(id).flatMap(stored -> stored.commandOf(key));
  }

  @Override
  public Optional<String> taken(String id, Set<String> claims) {
    return rows.entrySet().stream()
        .filter(other -> !other.getKey().equals(id))
        .flatMap(other -> other.getValue().claims().stream())
        .filter(claims::contains)
        .findFirst();
  }

  private WriteResult put(
      AggregateWrite<S> write,
      Set<String> claims,
      CommandRecord creation,
      List<CommandRecord> recent,
      List<OutboxEntry> earlier) {
    Optional<String> taken = taken(write.id(), write.claims());
    if (taken.isPresent()) {
      return new WriteResult.Claimed(taken.get());
    }
    var log = new ArrayList<>(earlier);
    log.addAll(write.events());
    var aggregate =
        new StoredAggregate<>(
            write.id(),
            write.council(),
            write.version(),
            write.lastSequence(),
            write.state(),
            creation,
            List.copyOf(recent),
            write.entered(),
            0,
            0,
            0);
    rows.put(write.id(), new Row<>(aggregate, Set.copyOf(claims), List.copyOf(log)));
    return new WriteResult.Written();
  }
}
