package vn.hdnd.cuulong.faults.check;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.FeedEntry;
import vn.hdnd.cuulong.faults.evidence.Figure;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;
import vn.hdnd.cuulong.faults.evidence.Turn;

/**
 * Plants other violations: in figures, feed indexes, replaced relays, and a system that does not
 * become idle.
 */
final class Others {

  static final List<Planting> ALL =
      List.of(
          new Planting("a figure is off", Kind.FIGURES, FiguresRecounted.class, Others::off),
          new Planting("a figure is missing", Kind.FIGURES, FiguresRecounted.class, Others::none),
          new Planting("a figure of nothing", Kind.FIGURES, FiguresRecounted.class, Others::more),
          new Planting("a gap in a feed", Kind.FEED, FeedDense.class, Others::gap),
          new Planting("two texts of an entry", Kind.FEED, FeedSame.class, Others::texts),
          new Planting("a shorter reading", Kind.FEED, FeedSame.class, Others::shorter),
          new Planting("a relay goes on", Kind.FENCING, RelaysFenced.class, Others::relay),
          new Planting("nobody sent it", Kind.FENCING, RelaysFenced.class, Others::nobody),
          new Planting("a fence is moved back", Kind.FENCING, FencesStand.class, Others::fence),
          new Planting("something moves", Kind.NOT_QUIET, Quiet.class, Others::moves),
          new Planting("an outbox is full", Kind.NOT_QUIET, Quiet.class, Others::outbox));

  private Others() {}

  private static void off(Draft draft, Random random) {
    Figure old = Draft.pick(random, draft.figures.stream());
    long value = old.value() + (random.nextBoolean() ? 1 : -1);
    Places.replace(
        draft.figures,
        old,
        new Figure(old.indicator(), old.council(), old.month(), value, old.json()));
  }

  private static void none(Draft draft, Random random) {
    draft.figures.remove(
        Draft.pick(random, draft.figures.stream().filter(each -> each.value() > 0)));
  }

  private static void more(Draft draft, Random random) {
    Figure old = Draft.pick(random, draft.figures.stream());
    draft.figures.add(
        new Figure(old.indicator(), old.council(), old.month().plusYears(1), 1, old.json()));
  }

  private static void gap(Draft draft, Random random) {
    String council = Places.council(draft, random);
    int from = random.nextInt(draft.wide(council).size());
    draft
        .readings(council)
        .forEach(entries ->
            entries.replaceAll(
                each -> each.index() > from ? Places.at(each, each.index() + 1) : each));
  }

  private static void texts(Draft draft, Random random) {
    List<FeedEntry> entries = draft.narrow(Places.council(draft, random));
    FeedEntry old = Draft.pick(random, entries.stream());
    Places.replace(
        entries, old, new FeedEntry(old.index(), old.event(), old.type(), old.json() + ' '));
  }

  private static void shorter(Draft draft, Random random) {
    draft.narrow(Places.council(draft, random)).removeLast();
  }

  /** Lets the older of two relays continue long after the newer one has taken over. */
  private static void relay(Draft draft, Random random) {
    TopicRecord record = Places.record(draft, random);
    long newer = 1_000L + random.nextInt(9);
    var effects = new Effects(draft);
    Stream.of(new Turn(newer, 1), new Turn(newer, 2), new Turn(999, 1), new Turn(999, 2))
        .forEach(turn -> effects.append(Effects.sent(record, turn)));
    draft.aggregates.put(record.key(), Effects.fenced(draft.aggregate(record.key()), newer));
  }

  private static void nobody(Draft draft, Random random) {
    TopicRecord old = Places.record(draft, random);
    Places.replace(
        draft.records,
        old,
        new TopicRecord(
            old.topic(),
            old.partition(),
            old.offset(),
            old.key(),
            old.headersOfEvent(),
            old.value()));
  }

  /** Lets a replaced relay remove something after the newer one has done so twice. */
  private static void fence(Draft draft, Random random) {
    TopicRecord record = Places.record(draft, random);
    long newer = 1_000L + random.nextInt(9);
    var effects = new Effects(draft);
    Stream.of(new Turn(newer, 1), new Turn(newer, 2))
        .forEach(turn -> effects.append(Effects.sent(record, turn)));
    Aggregate old = draft.aggregate(record.key());
    draft.aggregates.put(old.id(), Effects.fenced(old, newer - 1));
  }

  private static void moves(Draft draft, Random random) {
    draft.restless.add("group views lags by " + (1 + random.nextInt(9)));
  }

  private static void outbox(Draft draft, Random random) {
    Aggregate old = Places.aggregate(draft, random, 1);
    draft.aggregates.put(
        old.id(),
        new Aggregate(
            old.service(),
            old.collection(),
            old.id(),
            old.council(),
            old.version(),
            old.sequence(),
            old.commands(),
            1 + random.nextInt(3),
            old.fence()));
  }
}
