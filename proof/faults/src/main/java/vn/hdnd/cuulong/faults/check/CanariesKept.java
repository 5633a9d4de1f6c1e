package vn.hdnd.cuulong.faults.check;

import java.util.List;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Evidence;
import vn.hdnd.cuulong.faults.evidence.Feed;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;

/** Texts that only their service may keep are on no topic, feed or figure. */
final class CanariesKept implements Check {

  private record Place(String name, String text) {}

  @Override
  public Stream<Violation> of(Ledger ledger) {
    Evidence evidence = ledger.evidence();
    var texts = new Texts(evidence.canaries());
    Stream<Place> records =
        ledger.records().values().stream().flatMap(List::stream).flatMap(CanariesKept::places);
    Stream<Place> tables = evidence.tables().stream().flatMap(CanariesKept::places);
    Stream<Place> feeds = evidence.feeds().stream().flatMap(CanariesKept::places);
    Stream<Place> figures =
        evidence.figures().stream()
            .map(each ->
                new Place(
                    "figure %s of %s".formatted(each.indicator(), each.council()), each.json()));
    return Stream.of(records, tables, feeds, figures)
        .flatMap(each -> each)
        .flatMap(place -> texts.in(place.text()).map(found -> violation(place, found)));
  }

  private static Stream<Place> places(TopicRecord record) {
    return Stream.concat(
        Stream.of(
            new Place(record.place() + " key", record.key()),
            new Place(record.place() + " value", record.value())),
        record.headers().stream()
            .map(header ->
                new Place(
                    record.place() + " header " + header.name(),
                    header.name() + ' ' + header.value())));
  }

  private static Stream<Place> places(Feed feed) {
    return Stream.of(feed.wide(), feed.narrow())
        .flatMap(List::stream)
        .map(entry -> new Place("feed of " + feed.council() + ", " + entry.index(), entry.json()));
  }

  private static Violation violation(Place place, String canary) {
    return new Violation(Kind.LEAK, place.name(), "personal or secret text", canary);
  }
}
