package vn.hdnd.cuulong.faults.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The aggregates that the clients know. All clients share it and mostly choose the latest
 * aggregates, so that several of them change the same ones.
 */
final class World {

  /** How many aggregates of a kind are remembered. */
  private static final int LATEST = 6;

  private final Map<String, List<String>> ids = new HashMap<>();
  private final Map<String, Known> known = new HashMap<>();

  /** Remembers an aggregate that was created or changed. */
  synchronized void learn(String kind, Known aggregate) {
    if (!kind.isEmpty() && !known.containsKey(aggregate.id())) {
      ids.computeIfAbsent(place(kind, aggregate.office()), any -> new ArrayList<>())
          .add(aggregate.id());
    }
    known.merge(aggregate.id(), aggregate, (old, now) -> old.version() > now.version() ? old : now);
  }

  synchronized Optional<Known> one(String kind, Office office, RandomGenerator random) {
    List<String> all = ids.getOrDefault(place(kind, office), List.of());
    return all.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(
            known.get(all.get(all.size() - 1 - random.nextInt(Math.min(LATEST, all.size())))));
  }

  synchronized Optional<Known> of(String id) {
    return Optional.ofNullable(known.get(id));
  }

  private static String place(String kind, Office office) {
    return kind + "/" + office;
  }
}
