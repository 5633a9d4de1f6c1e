package vn.hdnd.cuulong.faults.mutation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Role;

/** A safeguard that is taken out, who it is taken from, and whether they have to die for it. */
public enum Mutation {
  /** An update goes through whatever version is stored. Racing clients are enough. */
  REMOVED_GUARD(Role.SERVICE, false),
  /** The store answers before what it tells is durable. */
  EARLY_ANSWER(Role.STORE, true),
  /** The relay removes events before it sends them. */
  EARLY_REMOVAL(Role.SERVICE, true);

  private final Role role;
  private final boolean seenByDeath;

  Mutation(Role role, boolean seenByDeath) {
    this.role = role;
    this.seenByDeath = seenByDeath;
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

  /** Who has to die for it to be seen. */
  public List<Member> victims() {
    return seenByDeath ? Member.of(role) : List.of();
  }
}
