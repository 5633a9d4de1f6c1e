package vn.hdnd.cuulong.faults.fault;

import java.time.Duration;
import java.util.Set;
import vn.hdnd.cuulong.client.Waiting;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Part;

/**
 * The figures are rebuilt from the beginning, and the service dies while it does so.
 *
 * @param after how long the rebuild has run when the service dies
 */
record RebuildKill(Duration after) implements Fault {

  @Override
  public Kind kind() {
    return Kind.POINTS;
  }

  @Override
  public Set<Member> targets() {
    return Set.of(Member.REGIONAL, Member.BROKER);
  }

  @Override
  public int strike(Ground ground) {
    Part regional = ground.part(Member.REGIONAL);
    regional.kill();
    Figures.forget(ground.system().place().broker());
    ground.mend(Set.of(Member.REGIONAL));
    Waiting.pause(after);
    regional.kill();
    ground.mend(Set.of(Member.REGIONAL));
    return 2;
  }
}
