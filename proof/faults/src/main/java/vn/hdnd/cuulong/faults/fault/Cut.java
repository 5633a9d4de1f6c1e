package vn.hdnd.cuulong.faults.fault;

import java.time.Duration;
import java.util.Set;
import vn.hdnd.cuulong.client.Waiting;
import vn.hdnd.cuulong.faults.system.Member;

/** The broker is cut off from one service; all others reach it. */
record Cut(Member member, Duration length) implements Fault {

  @Override
  public Kind kind() {
    return Kind.CUT;
  }

  @Override
  public Set<Member> targets() {
    return Set.of(member);
  }

  @Override
  public int strike(Ground ground) {
    Door door = ground.doors().of(member);
    door.shut();
    Waiting.pause(length);
    door.reopen();
    return 1;
  }
}
