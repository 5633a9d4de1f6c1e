package vn.hdnd.cuulong.faults.check;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Feed;
import vn.hdnd.cuulong.faults.evidence.FeedEntry;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;

/** A feed holds events of its council's journal, and of these only what is public. */
final class FeedFromJournal implements Check {

  @Override
  public Stream<Violation> of(Ledger ledger) {
    return ledger.evidence().feeds().stream()
        .flatMap(feed -> feed.wide().stream().flatMap(entry -> strange(ledger, feed, entry)));
  }

  private static Stream<Violation> strange(Ledger ledger, Feed feed, FeedEntry entry) {
    if (!ledger.evidence().classification().isPublic(entry.type())) {
      return Stream.of(violation(Kind.LEAK, feed, entry, "an event that is not public"));
    }
    Optional<JournalEntry> journalled = ledger.entry(entry.event());
    boolean known =
        journalled
            .filter(each -> each.council().equals(feed.council()))
            .filter(each -> each.type().equals(entry.type()))
            .isPresent();
    return known
        ? Stream.empty()
        : Stream.of(violation(Kind.INVENTED, feed, entry, "an event that no journal knows"));
  }

  private static Violation violation(Kind kind, Feed feed, FeedEntry entry, String what) {
    return new Violation(
        kind,
        "feed of " + feed.council() + ", index " + entry.index(),
        what,
        entry.event() + " of type " + entry.type());
  }
}
