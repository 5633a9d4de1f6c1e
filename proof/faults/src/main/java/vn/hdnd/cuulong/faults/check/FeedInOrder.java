package vn.hdnd.cuulong.faults.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Feed;

/** The events of an aggregate are in its feed in their order. */
final class FeedInOrder implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.evidence().feeds().stream().flatMap(FeedInOrder::disorder);
  }

  private static Stream<Violation> disorder(Feed feed) {
    Map<String, Long> highest = new HashMap<>();
    return feed.wide().stream()
        .filter(entry -> {
          long sequence = entry.event().sequence();
          long before = highest.getOrDefault(entry.event().aggregate(), 0L);
          highest.put(entry.event().aggregate(), Math.max(before, sequence));
          return sequence < before;
        })
        .map(entry ->
            new Violation(
                Kind.ORDER,
                "feed of " + feed.council(),
                "an earlier event after a later one, at index " + entry.index(),
                entry.event().toString()));
  }
}
