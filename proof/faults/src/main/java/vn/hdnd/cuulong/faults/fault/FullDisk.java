package vn.hdnd.cuulong.faults.fault;

import java.time.Duration;
import java.util.Set;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Part;
import vn.hdnd.cuulong.faults.system.Tool;

/**
 * Simulates a full disk under store or broker: a limit on the size of files makes every write fail
 * that would extend a file (with EFBIG instead of ENOSPC). This needs no separate file system and
 * so no special rights.
 */
record FullDisk(Member member, Duration length) implements Fault {

  private static final int NONE = 1;

  @Override
  public Kind kind() {
    return Kind.DISK;
  }

  @Override
  public Set<Member> targets() {
    return Set.of(member);
  }

  @Override
  public int strike(Ground ground) {
    Part part = ground.part(member);
    boolean full = limit(part, NONE + ":");
    // Both end themselves rather than acknowledge a write that failed.
    boolean _ = part.awaitEnd(length);
    boolean _ = limit(part, "unlimited:");
    ground.mend(targets());
    return full ? 1 : 0;
  }

  private static boolean limit(Part part, String size) {
    return Tool.run("prlimit", "--pid", Long.toString(part.pid()), "--fsize=" + size);
  }
}
