package vn.hdnd.cuulong.platform.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** One run: a storm, then calm until all is quiet, then a look at what was promised. */
final class Run {

  private static final int INSTANCES = 2;
  private static final int ROUNDS_UNTIL_QUIET = 60;
  private static final int MOST_AT_ONCE = 5;
  private static final long ROUND = 6_000;

  private final World world;
  private final Store store;
  private final MongoOperations mongo;
  private final Topic topic;
  private final Group group;
  private final Fencing fencing = new Fencing();
  private final List<Instance> instances = new ArrayList<>();
  private final List<Customer> customers;
  private @Nullable Strand latest;
  private int lives;

  private Run(long seed, Mutation mutation, Counts counts, @Nullable List<String> trace) {
    this.world = new World(seed, mutation, counts, trace);
    var data = new Data(Data.Kind.of(world.chance), fencing);
    this.store = new Store(world, data);
    this.mongo = Mongo.on(store, new Mutant(world, data));
    this.topic = new Topic(world);
    this.group = new Group(topic);
    int ledgers = 1 + world.chance.below(2);
    this.customers =
        IntStream.range(0, 2 + world.chance.below(2))
            .mapToObj(number -> new Customer(world, number, ledgers))
            .toList();
    world.note("begins with " + data.kind(), world.weather);
  }

  /** Throws what was not kept. */
  static void of(long seed, Mutation mutation, Counts counts, @Nullable List<String> trace) {
    var run = new Run(seed, mutation, counts, trace);
    run.begin();
    run.storm();
    run.calm();
    new Promises(run.store.data(), run.topic, run.customers).check();
    counts.seeds++;
    counts.events += run.topic.log().size();
  }

  private void begin() {
    for (int number = 0; number < INSTANCES; number++) {
      start(number);
    }
    List.copyOf(world.strands).forEach(world::goOn);
    world.setCalm(false);
  }

  private void start(int number) {
    var instance = new Instance(world, number, lives++, mongo, topic);
    instances.add(number, instance);
    add("relay", instance, new RelayWork(world, instance));
    add("consumer", instance, new ConsumerWork(world, instance, topic, group));
    add("parked", instance, new ParkedWork(world, instance));
  }

  private void add(String name, Instance instance, Runnable work) {
    world.strands.add(new Strand(name + " " + instance, instance, work));
  }

  private void storm() {
    int steps = 100 + world.chance.below(200);
    for (int step = 0; step < steps; step++) {
      world.counts.steps++;
      fault();
      step();
      world.pass(world.chance.below(500));
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
      default -> goOn();
    }
  }

  private void ask(Customer customer) {
    boolean again = customer.isIdle() || world.fault(world.weather.impatience());
    if (!customer.isDone() && again) {
      customer.ask(world.chance.of(instances));
    }
  }

  /** The one that went on last, or another that can go on, if there is any. */
  private void goOn() {
    int last = world.strands.indexOf(latest);
    boolean hasty = last >= 0 && !world.chance.oneIn(world.weather.haste());
    int first = hasty ? last : world.chance.below(world.strands.size());
    for (int i = 0; i < world.strands.size(); i++) {
      Strand strand = world.strands.get((first + i) % world.strands.size());
      if (!strand.instance().isPaused() && strand.isReady()) {
        latest = strand;
        goOn(strand);
        return;
      }
    }
  }

  private void goOn(Strand strand) {
    world.goOn(strand);
    if (strand.isDone()) {
      world.strands.remove(strand);
    }
  }

  private void fault() {
    Weather weather = world.weather;
    if (world.fault(weather.crash())) {
      crash(world.chance.of(instances));
    }
    if (world.fault(weather.pause())) {
      world.counts.pauses++;
      world.chance.of(instances).pause();
    }
    if (world.fault(weather.jump())) {
      world.chance.of(instances).jump();
    }
    if (world.fault(weather.failover())) {
      store.failOver();
    }
    if (world.fault(weather.rebalance())) {
      rebalance();
    }
  }

  private void rebalance() {
    world.counts.rebalances++;
    group.assignTo(world.chance.of(instances));
  }

  private void crash(Instance instance) {
    world.counts.crashes++;
    world.note("crashes", instance);
    for (Strand each : List.copyOf(world.strands)) {
      if (each.instance() == instance) {
        world.strands.remove(each);
        store.abandoned(each.underway());
      }
    }
    instance.end();
    instances.remove(instance);
    start(instance.number());
    rebalance();
  }

  private void calm() {
    world.note("calm", "");
    while (store.hasLate()) {
      store.doLate();
    }
    world.setCalm(true);
    store.data().settleAll();
    topic.drain();
    instances.forEach(Instance::recover);
    for (int round = 0; round < ROUNDS_UNTIL_QUIET; round++) {
      List.copyOf(world.strands).forEach(this::goOn);
      if (isQuiet()) {
        return;
      }
      customers.forEach(this::askOn);
      world.pass(ROUND);
    }
    throw new Violation("it does not come to rest");
  }

  /** In calm times a request is answered at once, if only to come back later. */
  private void askOn(Customer customer) {
    for (int asked = 0; asked < MOST_AT_ONCE && !customer.isDone(); asked++) {
      customer.ask(world.chance.of(instances));
      goOn(world.strands.getLast());
    }
  }

  private boolean isQuiet() {
    return customers.stream().allMatch(each -> each.isDone() && each.isIdle())
        && !group.isBehind()
        && store.data().collection("parked_events", false).isEmpty()
        && store.data().collection(Mutant.LEDGERS, false).values().stream()
            .noneMatch(each -> each.containsKey("pending"));
  }
}
