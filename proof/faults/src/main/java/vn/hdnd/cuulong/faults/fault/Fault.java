package vn.hdnd.cuulong.faults.fault;

import java.util.Set;
import vn.hdnd.cuulong.faults.system.Member;

/** One thing that goes wrong, and is mended again. */
public interface Fault {

  Kind kind();

  /** Who is struck; nobody else's fault touches them meanwhile. */
  Set<Member> targets();

  /** Strikes and mends, and says how often it struck: processes killed, or 1; 0 if it missed. */
  int strike(Ground ground);
}
