package vn.hdnd.cuulong.faults.mutation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.hdnd.cuulong.faults.system.Part;
import vn.hdnd.cuulong.faults.system.Rules;

/** The processes that a mutation has changed; each is changed again after each start. */
public final class Mutants {

  private final Optional<Mutation> mutation;
  private final Rules rules;
  private final Set<Long> changed = new HashSet<>();

  public Mutants(Optional<Mutation> mutation, Rules rules) {
    this.mutation = mutation;
    this.rules = rules;
  }

  /** Applies the mutation to a process that needs it and does not have it yet. */
  public synchronized void touch(Part part) {
    mutation
        .filter(each -> each.changes(part.member()) && changed.add(part.pid()))
        .ifPresent(each -> change(each, part));
  }

  private void change(Mutation each, Part part) {
    if (!rules.apply("mutations/" + each.label(), part)) {
      throw new IllegalStateException(each.label() + " does not get into " + part);
    }
  }
}
