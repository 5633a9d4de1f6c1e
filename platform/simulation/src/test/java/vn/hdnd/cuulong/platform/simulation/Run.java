package vn.hdnd.cuulong.platform.simulation;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.schedule.DueStore;

/**
 * One run: a phase with faults, then one without until the system is idle, then the check of the
 * promises.
 */
final class Run {

  private static final int ROUNDS_UNTIL_QUIET = 60;
  private static final int MOST_AT_ONCE = 5;
  private static final long ROUND = 6_000;
  private static final int STEP = 500;

  private final World world;
  private final Store store;
  private final Topic topic;
  private final Group group;
  private final Fleet fleet;
  private final List<Customer> customers;
  private final List<Deadline> deadlines;

  private Run(
      Scope scope, long seed, Mutation mutation, Counts counts, @Nullable List<String> trace) {
    this.world = new World(seed, mutation, counts, trace);
    var data = new Data(Data.Kind.of(world.chance), new Fencing());
    this.store = new Store(world, data);
    this.topic = new Topic(world);
    this.group = new Group(topic);
    int ledgers = 1 + world.chance.below(2);
    this.customers =
        IntStream.range(0, 2 + world.chance.below(2))
            .mapToObj(number -> new Customer(world, number, ledgers))
            .toList();
    this.deadlines = scope == Scope.DUE_WORK ? deadlines(ledgers) : List.of();
    world.note("begins with " + data.kind(), world.weather);
    this.fleet = new Fleet(world, store, topic, group, deadlines);
  }

  /** Runs a seed and throws a violation if a promise was broken. */
  static void of(
      Scope scope, long seed, Mutation mutation, Counts counts, @Nullable List<String> trace) {
    var run = new Run(scope, seed, mutation, counts, trace);
    run.begin();
    run.storm();
    run.calm();
    new Promises(run.store.data(), run.topic, run.customers, run.deadlines).check();
    counts.seeds++;
    counts.events += run.topic.log().size();
  }

  private List<Deadline> deadlines(int ledgers) {
    return IntStream.range(0, 1 + world.chance.below(3))
        .mapToObj(number ->
            new Deadline(
                number,
                "ledger-" + world.chance.below(ledgers),
                1L + world.chance.below(3),
                Instant.ofEpochMilli(world.now() + world.chance.below(40_000))))
        .toList();
  }

  /** Starts each relay twice, so that the first can give back what the second is due. */
  private void begin() {
    fleet.goOnWithAll();
    fleet.goOnWithAll();
    world.setCalm(false);
  }

  private void storm() {
    int steps = 100 + world.chance.below(200);
    for (int step = 0; step < steps; step++) {
      world.counts.steps++;
      fault();
      step();
      world.pass(world.chance.below(STEP));
    }
  }

  private void step() {
    switch (world.chance.below(14)) {
      case 0, 1 -> {
        if (world.chance.oneIn(world.weather.lag())) {
          store.data().settleSome(world.chance);
        }
      }
      case 2 -> topic.step();
      case 3 -> {
        if (store.hasLate()) {
          store.doLate();
        }
      }
      case 4 -> ask(world.chance.of(customers));
      default -> fleet.goOn();
    }
  }

  private void ask(Customer customer) {
    boolean again = customer.isIdle() || world.fault(world.weather.impatience());
    if (!customer.isDone() && again) {
      customer.ask(fleet.any());
    }
  }

  private void fault() {
    Weather weather = world.weather;
    if (world.fault(weather.crash())) {
      fleet.crash();
    }
    if (world.fault(weather.pause())) {
      world.counts.pauses++;
      fleet.any().pause();
    }
    if (world.fault(weather.jump())) {
      fleet.any().jump();
    }
    if (world.fault(weather.failover())) {
      store.failOver();
    }
    if (world.fault(weather.rebalance())) {
      fleet.rebalance();
    }
  }

  private void calm() {
    world.note("calm", "");
    while (store.hasLate()) {
      store.doLate();
    }
    world.setCalm(true);
    store.data().settleAll();
    topic.drain();
    fleet.recover();
    for (int round = 0; round < ROUNDS_UNTIL_QUIET; round++) {
      fleet.goOnWithAll();
      if (isQuiet()) {
        return;
      }
      customers.forEach(this::askOn);
      deadlines.stream().filter(this::isPossible).forEach(fleet::retry);
      world.pass(ROUND);
    }
    throw new Violation("it does not come to rest");
  }

  /** Without faults a request is answered at once, even if only with a retry. */
  private void askOn(Customer customer) {
    for (int asked = 0; asked < MOST_AT_ONCE && !customer.isDone(); asked++) {
      customer.ask(fleet.any());
      fleet.goOn(world.strands.getLast());
    }
  }

  /** Done, or left to an operator who waits for its ledger to be opened. */
  private boolean isSettled(Deadline deadline) {
    Document kept = store.data().collection(DueStore.COLLECTION, false).get(deadline.id());
    return deadline.isPut()
        && (kept == null || (!isPossible(deadline) && kept.getBoolean("parked")));
  }

  private boolean isPossible(Deadline deadline) {
    return store.data().collection(Mutant.LEDGERS, false).containsKey(deadline.wish().ledger());
  }

  private boolean isQuiet() {
    return customers.stream().allMatch(each -> each.isDone() && each.isIdle())
        && deadlines.stream().allMatch(this::isSettled)
        && !group.isBehind()
        && store.data().collection("parked_events", false).isEmpty()
        && store.data().collection(Mutant.LEDGERS, false).values().stream()
            .noneMatch(each -> each.containsKey("pending"));
  }
}
