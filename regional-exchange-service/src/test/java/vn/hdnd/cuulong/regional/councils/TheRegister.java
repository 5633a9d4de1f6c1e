package vn.hdnd.cuulong.regional.councils;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.RefusalReason;

/** The vocabulary of the register's tests. */
final class TheRegister {

  static final LocalDate BEGIN = LocalDate.of(2004, 1, 1);
  static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private TheRegister() {}

  static Registry of(ChangeCouncils... changes) {
    return Arrays.stream(changes)
        .reduce(
            Registry.empty(), (registry, change) -> accepted(registry.change(change)), (a, b) -> b);
  }

  static Registry and(Registry registry, ChangeCouncils change) {
    return accepted(registry.change(change));
  }

  static RefusalReason refusal(Registry registry, ChangeCouncils change) {
    return switch (registry.change(change)) {
      case Decision.Refused<Registry>(var refusal) -> refusal.reason();
      case Decision.Accepted<Registry> accepted -> throw new AssertionError(accepted);
    };
  }

  /** Registers councils named by their id, with codes from 10 on. */
  static ChangeCouncils registered(String... ids) {
    List<ChangeCouncils.To> to =
        Stream.iterate(0, i -> i < ids.length, i -> i + 1)
            .map(i -> unit(ids[i], Integer.toString(10 + i)))
            .toList();
    return new ChangeCouncils(ChangeKind.REGISTER, BEGIN, "Nghị quyết", List.of(), to);
  }

  static ChangeCouncils merged(LocalDate day, List<String> from, ChangeCouncils.To to) {
    return new ChangeCouncils(ChangeKind.MERGE, day, "Nghị quyết", from, List.of(to));
  }

  static ChangeCouncils split(LocalDate day, String from, ChangeCouncils.To... to) {
    return new ChangeCouncils(
        ChangeKind.SPLIT, day, "Nghị quyết", List.of(from), Arrays.asList(to));
  }

  static ChangeCouncils.To unit(String id, String code) {
    return new ChangeCouncils.To(id, code, "Tỉnh " + id, id, CouncilType.PROVINCE, true);
  }

  private static Registry accepted(Decision<Registry> decision) {
    return switch (decision) {
      case Decision.Accepted<Registry> accepted -> accepted.state();
      case Decision.Refused<Registry> refused -> throw new AssertionError(refused);
    };
  }
}
