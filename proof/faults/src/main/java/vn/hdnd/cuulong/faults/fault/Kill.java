package vn.hdnd.cuulong.faults.fault;

import java.time.Duration;
import java.util.Set;
import vn.hdnd.cuulong.client.Waiting;
import vn.hdnd.cuulong.faults.system.Member;

/**
 * Kills some processes at the same moment with kill -9.
 *
 * @param after how long they work before that
 */
record Kill(Set<Member> targets, Duration after) implements Fault {

  @Override
  public Kind kind() {
    return Kind.KILL;
  }

  @Override
  public int strike(Ground ground) {
    Waiting.pause(after);
    targets.forEach(member -> ground.part(member).signal("KILL"));
    targets.forEach(member -> ground.part(member).kill());
    ground.mend(targets);
    return targets.size();
  }
}
