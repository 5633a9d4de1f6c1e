package vn.hdnd.cuulong.platform.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** The instances of the service, with their running strands. */
final class Fleet {

  private static final int INSTANCES = 2;

  private final World world;
  private final Store store;
  private final MongoOperations mongo;
  private final Topic topic;
  private final Group group;
  private final List<Deadline> deadlines;
  private final List<Instance> instances = new ArrayList<>();
  private @Nullable Strand latest;
  private int lives;

  Fleet(World world, Store store, Topic topic, Group group, List<Deadline> deadlines) {
    this.world = world;
    this.store = store;
    this.mongo = Mongo.on(store, new Mutant(world, store.data()));
    this.topic = topic;
    this.group = group;
    this.deadlines = deadlines;
    for (int number = 0; number < INSTANCES; number++) {
      start(number);
    }
  }

  private void start(int number) {
    var instance = new Instance(world, number, lives++, mongo, topic, deadlines);
    instances.add(number, instance);
    add("relay", instance, new RelayWork(world, instance));
    add("settling", instance, new SettleWork(world, instance));
    add("consumer", instance, new ConsumerWork(world, instance, topic, group));
    add("parked", instance, new ParkedWork(world, instance));
    if (!deadlines.isEmpty()) {
      add("schedule", instance, instance.dueWork());
    }
  }

  private void add(String name, Instance instance, Runnable work) {
    world.strands.add(new Strand(name + " " + instance, instance, work));
  }

  Instance any() {
    return world.chance.of(instances);
  }

  /** Continues every strand once. */
  void goOnWithAll() {
    List.copyOf(world.strands).forEach(this::goOn);
  }

  /** Continues the last strand, or another that can continue, if there is any. */
  void goOn() {
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

  void goOn(Strand strand) {
    world.goOn(strand);
    if (strand.isDone()) {
      world.strands.remove(strand);
    }
  }

  void crash() {
    Instance instance = any();
    world.counts.crashes++;
    world.note("crashes", instance);
    Predicate<Strand> mine = each -> each.instance() == instance;
    world.strands.stream().filter(mine).forEach(each -> store.abandoned(each.underway()));
    world.strands.removeIf(mine);
    instance.end();
    instances.remove(instance);
    start(instance.number());
    rebalance();
  }

  void rebalance() {
    world.counts.rebalances++;
    group.assignTo(any());
  }

  /** What an operator does about work that is parked. */
  void retry(Deadline deadline) {
    any().schedule().retry(deadline.work());
  }

  void recover() {
    instances.forEach(Instance::recover);
  }
}
