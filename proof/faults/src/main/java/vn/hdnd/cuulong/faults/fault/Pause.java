package vn.hdnd.cuulong.faults.fault;

import java.time.Duration;
import java.util.Set;
import vn.hdnd.cuulong.client.Waiting;
import vn.hdnd.cuulong.faults.system.Member;

/** A process is stopped (SIGSTOP) for longer than a lease, perhaps longer than a session. */
record Pause(Member member, Duration length) implements Fault {

  @Override
  public Kind kind() {
    return Kind.PAUSE;
  }

  @Override
  public Set<Member> targets() {
    return Set.of(member);
  }

  @Override
  public int strike(Ground ground) {
    ground.part(member).signal("STOP");
    Waiting.pause(length);
    ground.part(member).signal("CONT");
    ground.mend(targets());
    return 1;
  }
}
