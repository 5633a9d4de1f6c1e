package vn.hdnd.cuulong.faults.fault;

import java.time.Duration;
import java.util.Set;
import vn.hdnd.cuulong.client.Waiting;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Part;

/** A process's clock jumps, stays wrong for a while, and jumps back. */
record ClockJump(Member member, Duration by, Duration length) implements Fault {

  @Override
  public Kind kind() {
    return Kind.CLOCK;
  }

  @Override
  public Set<Member> targets() {
    return Set.of(member);
  }

  @Override
  public int strike(Ground ground) {
    Part part = ground.part(member);
    if (!part.isStartedAgain()) {
      // As the local runtime started it, nobody can set its clock.
      part.kill();
      ground.mend(targets());
    }
    ground.clocks().set(member, by);
    Waiting.pause(length);
    ground.clocks().set(member, Duration.ZERO);
    ground.mend(targets());
    return 1;
  }
}
