package vn.hdnd.cuulong.faults.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.EventId;
import vn.hdnd.cuulong.faults.evidence.FeedEntry;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;
import vn.hdnd.cuulong.faults.evidence.Remembered;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;
import vn.hdnd.cuulong.faults.history.Answer.Acknowledged;
import vn.hdnd.cuulong.faults.history.Attempt;

/** Chooses places for plantings, and makes their elementary changes. */
final class Places {

  private Places() {}

  static Aggregate aggregate(Draft draft, Random random, int commands) {
    return Draft.pick(
        random,
        draft.aggregates.values().stream()
            .filter(each -> each.commands().size() >= commands && isClients(each)));
  }

  /** Tells whether a client created the aggregate, so that clients know it. */
  private static boolean isClients(Aggregate aggregate) {
    return aggregate.id().startsWith("id-");
  }

  static JournalEntry entry(Draft draft, Random random) {
    return Draft.pick(
        random, draft.journal.stream().filter(each -> each.aggregate().startsWith("id-")));
  }

  /** Returns an event that is not its aggregate's last. */
  static JournalEntry middle(Draft draft, Random random) {
    return Draft.pick(
        random,
        draft.journal.stream()
            .filter(each -> each.aggregate().startsWith("id-"))
            .filter(each -> each.sequence() < draft.aggregate(each.aggregate()).sequence()));
  }

  static TopicRecord record(Draft draft, Random random) {
    return Draft.pick(random, draft.records.stream().filter(each -> !each.isPlanted()));
  }

  static String council(Draft draft, Random random) {
    return Draft.pick(random, draft.wide.keySet().stream().filter(each -> !each.equals("region")));
  }

  static void remove(Draft draft, JournalEntry entry) {
    draft.journal.removeIf(each -> each.id().equals(entry.id()));
  }

  static void removeFromTopic(Draft draft, EventId event) {
    draft.records.removeIf(each -> each.id().equals(event));
  }

  /** Removes an event from a feed and closes the gap. */
  static void removeFromFeed(Draft draft, String council, EventId event) {
    draft
        .readings(council)
        .forEach(entries -> {
          entries.removeIf(each -> each.event().equals(event));
          number(entries);
        });
  }

  static void number(List<FeedEntry> entries) {
    IntStream.range(0, entries.size()).forEach(i -> entries.set(i, at(entries.get(i), i + 1L)));
  }

  static FeedEntry at(FeedEntry entry, long index) {
    return new FeedEntry(index, entry.event(), entry.type(), entry.json());
  }

  static <T> void replace(List<T> all, T old, T now) {
    all.replaceAll(each -> each.equals(old) ? now : each);
  }

  static Aggregate with(Aggregate old, long version, long sequence, List<Remembered> commands) {
    return new Aggregate(
        old.service(),
        old.collection(),
        old.id(),
        old.council(),
        version,
        sequence,
        commands,
        old.outbox(),
        old.fence());
  }

  /** Gives commands other versions, in all their answers and in their aggregate's memory. */
  static void reversion(Draft draft, String aggregate, String key, long version) {
    UnaryOperator<Attempt> attempt =
        each ->
            each.key().equals(key) && each.answer() instanceof Acknowledged yes
                ? answered(each, new Acknowledged(yes.id(), version, yes.events()))
                : each;
    draft.attempts.replaceAll(attempt);
    Aggregate old = draft.aggregate(aggregate);
    var commands = new ArrayList<Remembered>(old.commands());
    commands.replaceAll(
        each -> each.key().equals(key) ? new Remembered(key, version, each.events()) : each);
    draft.aggregates.put(aggregate, with(old, old.version(), old.sequence(), commands));
  }

  static Attempt answered(Attempt attempt, Acknowledged answer) {
    return new Attempt(
        attempt.client(),
        attempt.number(),
        attempt.began(),
        attempt.ended(),
        attempt.service(),
        attempt.kind(),
        attempt.council(),
        attempt.key(),
        attempt.target(),
        attempt.body(),
        answer);
  }

  /** Two successive commands of one aggregate, both acknowledged. */
  record Pair(Asked earlier, Asked later) {}

  static Stream<Pair> pairs(Draft draft) {
    List<Asked> all =
        new Ledger(draft.evidence())
            .asked().stream()
                .filter(each -> each.yes().isPresent())
                .sorted(
                    Comparator.comparing((Asked each) -> yes(each).id())
                        .thenComparingLong(each -> yes(each).version()))
                .toList();
    return IntStream.range(1, all.size())
        .mapToObj(i -> new Pair(all.get(i - 1), all.get(i)))
        .filter(pair -> yes(pair.earlier()).id().equals(yes(pair.later()).id()))
        .filter(pair -> yes(pair.earlier()).version() + 1 == yes(pair.later()).version());
  }

  static Acknowledged yes(Asked asked) {
    return asked.yes().orElseThrow().answer();
  }
}
