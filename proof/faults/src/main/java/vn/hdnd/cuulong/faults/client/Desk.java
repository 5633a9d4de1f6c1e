package vn.hdnd.cuulong.faults.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/**
 * The inputs for a client's choice of a command: random numbers, known aggregates, and an office.
 */
record Desk(RandomGenerator random, World world, Canaries canaries, Office office, String key) {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

  Optional<Known> one(String kind) {
    return world.one(kind, office, random);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  String canary() {
    return canaries.next();
  }

  /** Returns a day in the first months of 2026. */
  LocalDate day(int from, int days) {
    return FIRST_DAY.plusDays(from + random.nextInt(days));
  }

  Command creation(String service, String kind, String collection, String makes, String body) {
    return new Command(
        office,
        service,
        kind,
        "/api/%s/v1/%s".formatted(service, collection),
        "",
        key,
        OptionalLong.empty(),
        body,
        makes);
  }

  Command change(
      String service, String kind, String collection, Known on, String action, String body) {
    return new Command(
        office,
        service,
        kind,
        "/api/%s/v1/%s/%s/%s".formatted(service, collection, on.id(), action),
        on.id(),
        key,
        OptionalLong.empty(),
        body,
        "");
  }
}
