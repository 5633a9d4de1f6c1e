package vn.hdnd.cuulong.faults.fault;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Part;

/**
 * A relay dies in the middle of a lease handover. One instance is killed, so that the other takes
 * its shares; when it is back, the other gives some back.
 *
 * @param dying the process that reaches the place in the program
 * @param givingBack whether it dies while giving back instead of while taking
 */
record LeaseKill(Member dying, boolean givingBack) implements Fault {

  private static final Set<Member> PAIR = EnumSet.of(Member.PETITIONS, Member.PETITIONS_TWIN);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Override
  public Kind kind() {
    return Kind.POINTS;
  }

  @Override
  public Set<Member> targets() {
    return PAIR;
  }

  @Override
  public int strike(Ground ground) {
    Part part = ground.part(dying);
    Member other = dying == Member.PETITIONS ? Member.PETITIONS_TWIN : Member.PETITIONS;
    boolean there =
        ground.rules().apply(givingBack ? "points/lease-given-back" : "points/lease-taken", part);
    ground.part(other).kill();
    if (givingBack) {
      ground.mend(Set.of(other));
    }
    boolean died = part.awaitEnd(PATIENCE);
    part.kill();
    ground.mend(PAIR);
    return there && died ? 2 : 1;
  }
}
