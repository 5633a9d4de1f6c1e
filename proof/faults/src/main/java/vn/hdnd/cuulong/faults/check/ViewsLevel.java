package vn.hdnd.cuulong.faults.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.View;

/** A view shows exactly the aggregates of its kind, each up to its last event. */
final class ViewsLevel implements Check {

  /** The register has no view; only its own service reads it. */
  private static final String WITHOUT_VIEW = "council_register";

  private record Shown(String collection, String id) {}

  @Override
  public Stream<Violation> of(Ledger ledger) {
    Set<Shown> shown =
        ledger.evidence().views().stream()
            .map(view -> new Shown(view.of(), view.id()))
            .collect(Collectors.toSet());
    Stream<Violation> missing =
        ledger.evidence().aggregates().stream()
            .filter(each -> !each.collection().equals(WITHOUT_VIEW))
            .filter(each -> !shown.contains(new Shown(each.collection(), each.id())))
            .map(each ->
                new Violation(
                    Kind.LOST, each.id(), "no view shows the aggregate", each.collection()));
    return Stream.concat(
        missing, ledger.evidence().views().stream().flatMap(view -> uneven(ledger, view)));
  }

  private static Stream<Violation> uneven(Ledger ledger, View view) {
    long last = ledger.aggregate(view.id()).map(Aggregate::sequence).orElse(0L);
    if (view.applied() == last) {
      return Stream.empty();
    }
    Kind kind = last == 0 ? Kind.INVENTED : view.applied() < last ? Kind.STALE : Kind.REPEATED;
    return Stream.of(
        new Violation(
            kind,
            view.id(),
            "a view is at event %d of %d".formatted(view.applied(), last),
            view.collection()));
  }
}
