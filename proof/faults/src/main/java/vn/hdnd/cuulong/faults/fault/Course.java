package vn.hdnd.cuulong.faults.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import vn.hdnd.cuulong.faults.mutation.Mutation;
import vn.hdnd.cuulong.faults.system.Member;

/** The faults of a run, in their order; they depend on the seed alone. */
public final class Course {

  /** For every four kills there is one fault of each other kind: 50 of each for 200 kills. */
  private static final int KILLS_PER_OTHER = 4;

  private Course() {}

  /**
   * Generates a course.
   *
   * @param kills the number of processes to kill, or of faults in a course without kills
   */
  public static List<Fault> of(long seed, Set<Kind> kinds, int kills) {
    var random = new Random(seed);
    var draw = new Draw(random);
    boolean mixed = kinds.size() > 1;
    var faults = new ArrayList<Fault>();
    for (Kind kind : kinds) {
      int share = mixed && !kind.kills() ? Math.ceilDiv(kills, KILLS_PER_OTHER) : kills;
      int wanted = mixed && kind.kills() ? Math.ceilDiv(kills, 2) : share;
      int drawn = 0;
      while (drawn < wanted) {
        Fault fault = draw.next(kind, wanted - drawn);
        faults.add(fault);
        drawn += kind.kills() ? fault.targets().size() : 1;
      }
    }
    Collections.shuffle(faults, random);
    return List.copyOf(faults);
  }

  /**
   * Generates the course for a mutation, which kills the processes in turn whose death reveals it.
   */
  public static List<Fault> of(long seed, Mutation mutation, int kills) {
    var draw = new Draw(new Random(seed));
    List<Member> victims = mutation.victims();
    return victims.isEmpty()
        ? List.of()
        : IntStream.range(0, kills)
            .mapToObj(i -> draw.kill(victims.get(i % victims.size())))
            .toList();
  }
}
