package vn.hdnd.cuulong.faults.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.View;

/** A view shows every aggregate of its kind, and none else, up to its last event. */
final class ViewsLevel implements Check {

  private record Place(String service, String collection) {}

  @Override
  public Stream<Violation> of(Ledger ledger) {
    var byPlace =
        ledger.evidence().views().stream()
            .collect(
                groupingBy(
                    view -> new Place(view.service(), view.of()),
                    Collectors.mapping(View::id, toSet())));
    Stream<Violation> missing =
        ledger.evidence().aggregates().stream()
            .filter(each -> isMissing(each, byPlace.get(placeOf(each))))
            .map(each ->
                new Violation(
                    Kind.LOST, each.id(), "no view shows the aggregate", each.collection()));
    return Stream.concat(
        missing, ledger.evidence().views().stream().flatMap(view -> uneven(ledger, view)));
  }

  private static Place placeOf(Aggregate aggregate) {
    return new Place(aggregate.service(), aggregate.collection());
  }

  /** A kind of aggregate of which no view has any has no view. */
  private static boolean isMissing(Aggregate aggregate, @Nullable Set<String> shown) {
    return shown != null && !shown.contains(aggregate.id());
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
