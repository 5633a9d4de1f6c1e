package vn.hdnd.cuulong.faults.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Role;

/** Generates single faults. */
final class Draw {

  private static final int MOST_AT_ONCE = 3;
  private static final int LONGEST_REST = 1500;
  private static final int LEASE_MILLIS = 3000;
  private static final int LONGEST_PAUSE = 6500;
  private static final int FARTHEST_JUMP = 120;

  private final Random random;

  Draw(Random random) {
    this.random = random;
  }

  /**
   * Generates the next fault.
   *
   * @param most how many processes it may kill at once
   */
  Fault next(Kind kind, int most) {
    return switch (kind) {
      case KILL -> new Kill(some(Math.min(most, MOST_AT_ONCE)), millis(0, LONGEST_REST));
      case POINTS -> point(most);
      case PAUSE -> new Pause(oneOf(notable()), pause());
      case CUT -> new Cut(oneOf(Member.of(Role.SERVICE)), pause());
      case DISK -> new FullDisk(oneOf(List.of(Member.STORE, Member.BROKER)), millis(2000, 3000));
      case CLOCK -> new ClockJump(oneOf(notable()), jump(), millis(1500, 4000));
      case POISON ->
          new Poison(
              oneOf(List.of(Poison.Sort.values())), oneOf(Planting.TOPICS), random.nextLong());
    };
  }

  /** Kills one process after it has worked for a while. */
  Fault kill(Member member) {
    return new Kill(Set.of(member), millis(2500, LONGEST_REST));
  }

  private Fault point(int most) {
    int choice = random.nextInt(10);
    if (choice == 0 && most > 1) {
      return new LeaseKill(
          oneOf(List.of(Member.PETITIONS, Member.PETITIONS_TWIN)), random.nextBoolean());
    }
    if (choice == 1 && most > 1) {
      return new RebuildKill(millis(500, 4000));
    }
    Point point = oneOf(List.of(Point.values()));
    return new PointKill(point, oneOf(point.members()));
  }

  private Set<Member> some(int most) {
    List<Member> all = new ArrayList<>(List.of(Member.values()));
    Collections.shuffle(all, random);
    return EnumSet.copyOf(all.subList(0, 1 + random.nextInt(most)));
  }

  /** Returns the processes that hold leases or sessions, and those that grant them. */
  private static List<Member> notable() {
    var members = new ArrayList<>(Member.of(Role.SERVICE));
    members.add(Member.BROKER);
    members.add(Member.STORE);
    return members;
  }

  /** Half of the pauses also outlast a session. */
  private Duration pause() {
    return millis(LEASE_MILLIS + 500, LONGEST_PAUSE);
  }

  private Duration jump() {
    int seconds = 1 + random.nextInt(FARTHEST_JUMP);
    return Duration.ofSeconds(random.nextBoolean() ? seconds : -seconds);
  }

  private Duration millis(int least, int span) {
    return Duration.ofMillis(least + random.nextInt(span));
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
