package vn.hdnd.cuulong.faults.check;

import java.util.HashSet;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.EventId;
import vn.hdnd.cuulong.faults.evidence.Feed;

/** A feed has each event once. */
final class FeedOnce implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.evidence().feeds().stream().flatMap(FeedOnce::repeats);
  }

  private static Stream<Violation> repeats(Feed feed) {
    var seen = new HashSet<EventId>();
    return feed.wide().stream()
        .filter(entry -> !seen.add(entry.event()))
        .map(entry ->
            new Violation(
                Kind.REPEATED,
                "feed of " + feed.council(),
                "an event is there again at index " + entry.index(),
                entry.event().toString()));
  }
}
