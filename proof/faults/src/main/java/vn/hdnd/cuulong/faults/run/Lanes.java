package vn.hdnd.cuulong.faults.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.fault.Fault;
import vn.hdnd.cuulong.faults.fault.Ground;
import vn.hdnd.cuulong.faults.system.Member;

/**
 * Runs the faults of a course in their order, three at a time, so that some happen while others are
 * being repaired; no two affect the same process.
 */
final class Lanes {

  private static final int COUNT = 3;

  private final Queue<Fault> course;
  private final Ground ground;
  private final Tally tally;
  private final Diary diary;
  private final Map<Member, ReentrantLock> locks = new EnumMap<>(Member.class);

  Lanes(List<Fault> course, Ground ground, Tally tally, Diary diary) {
    this.course = new ConcurrentLinkedQueue<>(course);
    this.ground = ground;
    this.tally = tally;
    this.diary = diary;
    Stream.of(Member.values()).forEach(member -> locks.put(member, new ReentrantLock()));
  }

  /** Returns at the end of the course. */
  void run() {
    List<Thread> lanes =
        Stream.generate(() -> Thread.ofPlatform().unstarted(this::lane)).limit(COUNT).toList();
    lanes.forEach(Thread::start);
    for (Thread lane : lanes) {
      try {
        lane.join();
      } catch (InterruptedException stopped) {
        lanes.forEach(Thread::interrupt);
        Thread.currentThread().interrupt();
      }
    }
  }

  private void lane() {
    for (Fault next = course.poll();
        next != null && !Thread.currentThread().isInterrupted();
        next = course.poll()) {
      strike(next);
    }
  }

  private void strike(Fault fault) {
    List<ReentrantLock> held = fault.targets().stream().sorted().map(locks::get).toList();
    held.forEach(ReentrantLock::lock);
    try {
      diary.note("%s %s".formatted(fault, "begins"));
      int times = fault.strike(ground);
      tally.add(fault.kind(), times);
      diary.note("%s is mended, struck %d".formatted(fault, times));
    } catch (RuntimeException failed) {
      diary.failed(fault.toString(), failed);
    } finally {
      held.forEach(ReentrantLock::unlock);
    }
  }
}
