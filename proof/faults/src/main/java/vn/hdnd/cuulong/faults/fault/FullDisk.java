package vn.hdnd.cuulong.faults.fault;

import java.time.Duration;
import java.util.Set;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Part;
import vn.hdnd.cuulong.faults.system.Tool;

/**
 * There is no room under store or broker: every write that would make a file longer fails, as it
 * does on a full disk, by the limit on the size of files (EFBIG in the place of ENOSPC). It needs
 * no file system of its own and so no special rights.
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
    // Either of them ends itself rather than to say what is not so.
    boolean _ = part.awaitEnd(length);
    boolean _ = limit(part, "unlimited:");
    ground.mend(targets());
    return full ? 1 : 0;
  }

  private static boolean limit(Part part, String size) {
    return Tool.run("prlimit", "--pid", Long.toString(part.pid()), "--fsize=" + size);
  }
}
