package vn.hdnd.cuulong.faults.check;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Asked.Yes;
import vn.hdnd.cuulong.faults.check.Violation.Kind;

/**
 * A command that was acknowledged before another one on the aggregate was sent has the lower
 * version. Clients share one clock; the clocks of the services do not matter.
 */
final class RealTime implements Check {

  private record Done(Instant began, Yes yes) {

    Instant ended() {
      return yes.attempt().ended();
    }

    long version() {
      return yes.answer().version();
    }
  }

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.asked().stream()
        .flatMap(asked -> asked.yes().stream().map(yes -> new Done(asked.began(), yes)))
        .collect(
            groupingBy(done -> done.yes().answer().id(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .flatMap(RealTime::late);
  }

  /**
   * Goes through the commands by their beginning, and compares each with the highest version
   * acknowledged by then.
   */
  private static Stream<Violation> late(List<Done> all) {
    List<Done> ends = all.stream().sorted(Comparator.comparing(Done::ended)).toList();
    List<Done> begins = all.stream().sorted(Comparator.comparing(Done::began)).toList();
    var found = new ArrayList<Violation>();
    Done highest = null;
    int ended = 0;
    for (Done next : begins) {
      for (; ended < ends.size() && ends.get(ended).ended().isBefore(next.began()); ended++) {
        Done end = ends.get(ended);
        highest = highest == null || end.version() > highest.version() ? end : highest;
      }
      if (highest != null && next.version() < highest.version()) {
        found.add(violation(highest, next));
      }
    }
    return found.stream();
  }

  private static Violation violation(Done earlier, Done later) {
    return new Violation(
        Kind.ORDER,
        later.yes().answer().id(),
        "version %d was acknowledged before version %d was asked for"
            .formatted(earlier.version(), later.version()),
        earlier.yes().witness() + "; " + later.yes().witness());
  }
}
