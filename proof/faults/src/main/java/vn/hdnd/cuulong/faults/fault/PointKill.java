package vn.hdnd.cuulong.faults.fault;

import java.time.Duration;
import java.util.Set;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Part;

/** A process dies the next time that it reaches a certain place in the program. */
record PointKill(Point point, Member member) implements Fault {

  /** The longest time until a client sends a command that leads there. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Override
  public Kind kind() {
    return Kind.POINTS;
  }

  @Override
  public Set<Member> targets() {
    return Set.of(member);
  }

  @Override
  public int strike(Ground ground) {
    Part part = ground.part(member);
    boolean there = ground.rules().apply("points/" + point.rule(), part);
    boolean died = part.awaitEnd(PATIENCE);
    // A process with the rule loaded must not die later, outside this fault.
    part.kill();
    ground.mend(targets());
    return there && died ? 1 : 0;
  }
}
