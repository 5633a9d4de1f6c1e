package vn.hdnd.cuulong.platform.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.hdnd.cuulong.platform.inbox.ReadPath;
import vn.hdnd.cuulong.platform.outbox.WritePath;
import vn.hdnd.cuulong.platform.schedule.DuePath;

/** One run of a process of the service; after its end, another one with its number replaces it. */
final class Instance {

  private final World world;
  private final int number;
  private final String name;
  private final BrokerClient broker;
  private final WritePath<Ledger> writes;
  private final ReadPath reads;
  private final ScheduleWork dueWork;
  private final DuePath schedule;
  private long skew;
  private long pausedUntil;

  Instance(
      World world,
      int number,
      int life,
      MongoOperations mongo,
      Topic topic,
      List<Deadline> deadlines) {
    this.world = world;
    this.number = number;
    this.name = number + "." + life;
    this.broker = new BrokerClient(world, topic.client());
    Clock clock = ((InstantSource) this::instant).withZone(ZoneOffset.UTC);
    this.writes =
        new WritePath<>(
            Ledger.TYPE,
            Ledger.CATALOGUE,
            mongo,
            broker,
            clock,
            "relay " + name,
            Ledger.DAYS,
            telling(world.mutation));
    this.reads = new ReadPath(new LedgerView(), mongo, clock);
    this.dueWork = new ScheduleWork(world, this, deadlines);
    this.schedule = new DuePath(dueWork, mongo, clock, "schedule " + name);
  }

  private static WritePath.Telling telling(Mutation mutation) {
    return switch (mutation) {
      case WAKE_WITHOUT_SEQUENCE -> WritePath.Telling.WITHOUT_SEQUENCE;
      case HANDED_ACROSS_A_GAP -> WritePath.Telling.ACROSS_A_GAP;
      default -> WritePath.Telling.AS_IT_IS;
    };
  }

  int number() {
    return number;
  }

  WritePath<Ledger> writes() {
    return writes;
  }

  /** The schedule, and what its thread does. */
  DuePath schedule() {
    return schedule;
  }

  ScheduleWork dueWork() {
    return dueWork;
  }

  ReadPath reads() {
    return reads;
  }

  Instant instant() {
    return Instant.ofEpochMilli(world.now() + skew);
  }

  /** Moves the clock forward or back by up to a minute. */
  void jump() {
    skew = world.chance.below(120_000) - 60_000L;
  }

  /** Pauses for up to two lease durations. */
  void pause() {
    pausedUntil = world.now() + world.chance.below(30_000);
  }

  void recover() {
    skew = 0;
    pausedUntil = 0;
  }

  boolean isPaused() {
    return world.now() < pausedUntil;
  }

  /** Ends the process; messages that it had not sent yet are lost. */
  void end() {
    broker.close(Duration.ZERO);
  }

  @Override
  public String toString() {
    return name;
  }
}
