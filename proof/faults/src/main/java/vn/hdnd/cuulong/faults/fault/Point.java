package vn.hdnd.cuulong.faults.fault;

import java.util.List;
import java.util.Locale;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Role;

/** Places in the program where a process dies; each has a rule of its name for Byteman. */
enum Point {
  AFTER_THE_WRITE,
  AFTER_THE_SEND,
  AFTER_THE_JOURNAL,
  AFTER_THE_FEED,
  AFTER_THE_COUNT,
  AFTER_THE_FIGURE;

  /** Returns the processes that reach this place. */
  List<Member> members() {
    return switch (this) {
      // The gateways know only the first of the two instances of petitions.
      case AFTER_THE_WRITE ->
          Member.of(Role.SERVICE).stream()
              .filter(member -> member != Member.PETITIONS_TWIN)
              .toList();
      case AFTER_THE_SEND, AFTER_THE_JOURNAL -> Member.of(Role.SERVICE);
      case AFTER_THE_FEED, AFTER_THE_COUNT, AFTER_THE_FIGURE -> List.of(Member.REGIONAL);
    };
  }

  String rule() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
