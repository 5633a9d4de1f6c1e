package vn.hdnd.cuulong.faults.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.FeedEntry;
import vn.hdnd.cuulong.faults.evidence.Figure;
import vn.hdnd.cuulong.faults.evidence.Header;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;

/** Plants secret things where others can read them. */
final class Leaks {

  static final List<Planting> ALL =
      List.of(
          new Planting("in a header", Kind.LEAK, CanariesKept.class, Leaks::header),
          new Planting("in a value", Kind.LEAK, CanariesKept.class, Leaks::value),
          new Planting("in a table", Kind.LEAK, CanariesKept.class, Leaks::table),
          new Planting("in a feed", Kind.LEAK, CanariesKept.class, Leaks::feed),
          new Planting("in a figure", Kind.LEAK, CanariesKept.class, Leaks::figure),
          new Planting("a type without a class", Kind.LEAK, TypesClassified.class, Leaks::type),
          new Planting("official in a feed", Kind.LEAK, FeedFromJournal.class, Leaks::official));

  private Leaks() {}

  private static String canary(Draft draft, Random random) {
    return "x" + Draft.pick(random, draft.canaries.stream()) + "y";
  }

  private static void header(Draft draft, Random random) {
    TopicRecord record = Places.record(draft, random);
    var header = new Header("ce_note", canary(draft, random));
    draft.records.replaceAll(old -> {
      if (!old.id().equals(record.id())) {
        return old;
      }
      var headers = new ArrayList<>(old.headers());
      headers.add(header);
      return new TopicRecord(
          old.topic(), old.partition(), old.offset(), old.key(), headers, old.value());
    });
  }

  /** Changes the journal too, which may contain it. */
  private static void value(Draft draft, Random random) {
    JournalEntry entry = Places.entry(draft, random);
    String data = entry.data().replace("}", ",\"note\":\"" + canary(draft, random) + "\"}");
    Places.replace(
        draft.journal,
        entry,
        new JournalEntry(
            entry.service(),
            entry.aggregate(),
            entry.sequence(),
            entry.type(),
            entry.key(),
            entry.council(),
            entry.actor(),
            data));
    draft.records.replaceAll(old ->
        old.id().equals(entry.id())
            ? new TopicRecord(
                old.topic(), old.partition(), old.offset(), old.key(), old.headers(), data)
            : old);
  }

  private static void table(Draft draft, Random random) {
    draft.tables.add(
        new TopicRecord("hdnd.statistics.v2", 0, 0, canary(draft, random), List.of(), "{}"));
  }

  private static void feed(Draft draft, Random random) {
    String council = Places.council(draft, random);
    FeedEntry old = Draft.pick(random, draft.wide(council).stream());
    var spoiled = new FeedEntry(old.index(), old.event(), old.type(), canary(draft, random));
    draft.readings(council).forEach(entries -> Places.replace(entries, old, spoiled));
  }

  private static void figure(Draft draft, Random random) {
    Figure old = Draft.pick(random, draft.figures.stream());
    Places.replace(
        draft.figures,
        old,
        new Figure(
            old.indicator(), old.council(), old.month(), old.value(), canary(draft, random)));
  }

  /** Chooses an official event, because a public one would be missing in the feeds. */
  private static void type(Draft draft, Random random) {
    String type =
        Draft.pick(
            random,
            draft.journal.stream()
                .map(JournalEntry::type)
                .filter(each -> "official".equals(draft.classes.get(each))));
    if (random.nextBoolean()) {
      draft.classes.put(type, random.nextBoolean() ? "personal" : "secret");
    } else {
      draft.classes.remove(type);
    }
  }

  private static void official(Draft draft, Random random) {
    JournalEntry entry =
        Draft.pick(
            random,
            draft.journal.stream()
                .filter(each -> each.sequence() > 1)
                .filter(each -> "official".equals(draft.classes.get(each.type())))
                .filter(each ->
                    draft.wide(each.council()).stream()
                        .noneMatch(shown ->
                            shown.event().aggregate().equals(each.aggregate())
                                && shown.event().sequence() > each.sequence())));
    new Effects(draft).show(entry.council(), entry.id(), entry.type());
  }
}
