package vn.hdnd.cuulong.faults.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Feed;

/** Every reader of a feed sees the same. */
final class FeedSame implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.evidence().feeds().stream().flatMap(FeedSame::firstDifference);
  }

  private static Stream<Violation> firstDifference(Feed feed) {
    int shared = Math.min(feed.wide().size(), feed.narrow().size());
    Stream<Violation> length =
        feed.wide().size() == feed.narrow().size()
            ? Stream.empty()
            : Stream.of(
                violation(
                    feed,
                    "one reader saw %d entries, another %d"
                        .formatted(feed.wide().size(), feed.narrow().size()),
                    "after index " + shared));
    Stream<Violation> entry =
        IntStream.range(0, shared)
            .filter(i -> !feed.wide().get(i).equals(feed.narrow().get(i)))
            .limit(1)
            .mapToObj(i ->
                violation(
                    feed,
                    "two readers saw two entries",
                    feed.wide().get(i).json() + " and " + feed.narrow().get(i).json()));
    return Stream.concat(length, entry);
  }

  private static Violation violation(Feed feed, String what, String witness) {
    return new Violation(Kind.FEED, "feed of " + feed.council(), what, witness);
  }
}
