package vn.hdnd.cuulong.faults.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.hdnd.cuulong.faults.system.Member;

/** Draws single faults. */
final class Draw {

  private static final int MOST_AT_ONCE = 3;
  private static final int LONGEST_REST = 1500;

  private final Random random;

  Draw(Random random) {
    this.random = random;
  }

  Fault next(Kind kind, int most) {
    return switch (kind) {
      case KILL -> new Kill(some(Math.min(most, MOST_AT_ONCE)), rest());
      default -> throw new IllegalArgumentException("no such fault yet: " + kind);
    };
  }

  private Set<Member> some(int most) {
    List<Member> all = new ArrayList<>(List.of(Member.values()));
    Collections.shuffle(all, random);
    return EnumSet.copyOf(all.subList(0, 1 + random.nextInt(most)));
  }

  private Duration rest() {
    return Duration.ofMillis(random.nextInt(LONGEST_REST));
  }
}
