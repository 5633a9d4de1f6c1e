package vn.hdnd.cuulong.faults.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Role;

/**
 * A safeguard that is removed, the processes that lose it, and those that have to die to reveal it.
 */
public enum Mutation {
  /** An update succeeds whatever version is stored. Concurrent clients reveal it. */
  REMOVED_GUARD(Role.SERVICE),
  /** The store answers before a write is durable. */
  EARLY_ANSWER(Role.STORE),
  /** The relay removes events before it sends them. */
  EARLY_REMOVAL(Role.SERVICE),
  /**
   * A relay continues with shares that another has taken over, under its old epoch. Leases are
   * handed over when one of two instances dies and comes back.
   */
  REMOVED_FENCING(Role.SERVICE);

  private final Role role;

  Mutation(Role role) {
    this.role = role;
  }

  public static Optional<Mutation> of(String label) {
    return Arrays.stream(values()).filter(each -> each.label().equals(label)).findFirst();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean changes(Member member) {
    return member.role() == role;
  }

  /** Returns the processes that have to die to reveal it. */
  public List<Member> victims() {
    return switch (this) {
      case REMOVED_GUARD -> List.of();
      case EARLY_ANSWER, EARLY_REMOVAL -> Member.of(role);
      case REMOVED_FENCING -> List.of(Member.PETITIONS_TWIN);
    };
  }
}
