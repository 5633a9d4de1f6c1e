package vn.hdnd.cuulong.faults.check;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.FeedEntry;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;

/** Plants swapped things. */
final class Swaps {

  static final List<Planting> ALL =
      List.of(
          new Planting("on the topic", Kind.ORDER, RecordsInOrder.class, Swaps::topic),
          new Planting("to another partition", Kind.ORDER, RecordsInOrder.class, Swaps::partition),
          new Planting("in the feed", Kind.ORDER, FeedInOrder.class, Swaps::feed),
          new Planting("in time", Kind.ORDER, RealTime.class, Swaps::time));

  private Swaps() {}

  private static void topic(Draft draft, Random random) {
    JournalEntry entry = Places.middle(draft, random);
    int one = first(draft, entry.aggregate(), entry.sequence());
    int other = first(draft, entry.aggregate(), entry.sequence() + 1);
    TopicRecord earlier = draft.records.get(one);
    TopicRecord later = draft.records.get(other);
    draft.records.set(one, at(later, earlier.partition(), earlier.offset()));
    draft.records.set(other, at(earlier, later.partition(), later.offset()));
  }

  private static void partition(Draft draft, Random random) {
    JournalEntry entry = Places.middle(draft, random);
    int at = first(draft, entry.aggregate(), entry.sequence());
    TopicRecord old = draft.records.get(at);
    draft.records.set(at, at(old, old.partition() + 1, 1_000));
  }

  private static int first(Draft draft, String aggregate, long sequence) {
    return IntStream.range(0, draft.records.size())
        .filter(i ->
            draft.records.get(i).id().aggregate().equals(aggregate)
                && draft.records.get(i).id().sequence() == sequence)
        .findFirst()
        .orElseThrow();
  }

  private static TopicRecord at(TopicRecord record, int partition, long offset) {
    return new TopicRecord(
        record.topic(), partition, offset, record.key(), record.headers(), record.value());
  }

  private record Place(String council, int one, int other) {}

  /** Swaps two events of one aggregate and keeps the indexes. */
  private static void feed(Draft draft, Random random) {
    Place place =
        Draft.pick(
            random,
            draft.wide.entrySet().stream().flatMap(each -> places(each.getKey(), each.getValue())));
    draft
        .readings(place.council())
        .forEach(entries -> {
          FeedEntry earlier = entries.get(place.one());
          FeedEntry later = entries.get(place.other());
          entries.set(place.one(), Places.at(later, earlier.index()));
          entries.set(place.other(), Places.at(earlier, later.index()));
        });
  }

  private static Stream<Place> places(String council, List<FeedEntry> entries) {
    return IntStream.range(0, entries.size())
        .boxed()
        .flatMap(one ->
            IntStream.range(one + 1, entries.size())
                .filter(other -> aggregate(entries.get(one)).equals(aggregate(entries.get(other))))
                .mapToObj(other -> new Place(council, one, other)));
  }

  private static String aggregate(FeedEntry entry) {
    return entry.event().aggregate();
  }

  /** Gives the higher version to the command that ended before the other began. */
  private static void time(Draft draft, Random random) {
    Places.Pair pair =
        Draft.pick(
            random,
            Places.pairs(draft)
                .filter(each ->
                    each.earlier()
                        .yes()
                        .orElseThrow()
                        .attempt()
                        .ended()
                        .isBefore(each.later().began())));
    var answer = Places.yes(pair.earlier());
    Places.reversion(draft, answer.id(), pair.earlier().key(), answer.version() + 1);
    Places.reversion(draft, answer.id(), pair.later().key(), answer.version());
  }
}
