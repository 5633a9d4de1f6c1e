package vn.hdnd.cuulong.faults.fault;

import java.time.Duration;
import java.util.Set;
import vn.hdnd.cuulong.faults.mutation.Mutants;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Part;
import vn.hdnd.cuulong.faults.system.Rules;
import vn.hdnd.cuulong.faults.system.RunningSystem;

/** The system and the tools that a fault works with. */
public record Ground(
    RunningSystem system, Doors doors, Clocks clocks, Rules rules, Mutants mutants) {

  /** The longest start, with several at once on a busy machine. */
  private static final Duration START = Duration.ofMinutes(4);

  Part part(Member member) {
    return system.part(member);
  }

  /** Restarts the processes in their start order. */
  void mend(Set<Member> members) {
    members.stream().sorted().map(this::part).forEach(Part::start);
    members.stream().sorted().map(this::part).forEach(this::mend);
  }

  private void mend(Part part) {
    if (!part.mend(START)) {
      throw new IllegalStateException(part + " does not come back; see its log");
    }
    mutants.touch(part);
  }
}
