package vn.hdnd.cuulong.faults.check;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Feed;
import vn.hdnd.cuulong.faults.evidence.FeedEntry;

/** A feed's index is 1, 2, 3… */
final class FeedDense implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.evidence().feeds().stream().flatMap(FeedDense::firstGap);
  }

  private static Stream<Violation> firstGap(Feed feed) {
    List<FeedEntry> entries = feed.wide();
    return LongStream.rangeClosed(1, entries.size())
        .filter(index -> entries.get(Math.toIntExact(index - 1)).index() != index)
        .limit(1)
        .mapToObj(index -> violation(feed, index, entries.get(Math.toIntExact(index - 1))));
  }

  private static Violation violation(Feed feed, long index, FeedEntry entry) {
    return new Violation(
        Kind.FEED,
        "feed of " + feed.council(),
        "index %d where %d is next".formatted(entry.index(), index),
        entry.event().toString());
  }
}
