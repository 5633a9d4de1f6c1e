package vn.hdnd.cuulong.faults.fault;

import java.util.Set;
import vn.hdnd.cuulong.faults.system.Member;

/** A fault that is caused and repaired again. */
public interface Fault {

  Kind kind();

  /** Returns the affected processes; no other fault may touch them meanwhile. */
  Set<Member> targets();

  /**
   * Causes the fault, repairs it, and returns how often it took effect: the number of killed
   * processes, or 1; 0 if it had no effect.
   */
  int strike(Ground ground);
}
