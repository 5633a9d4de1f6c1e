package vn.hdnd.cuulong.faults.check;

import java.util.ArrayList;
import java.util.List;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.EventId;
import vn.hdnd.cuulong.faults.evidence.FeedEntry;
import vn.hdnd.cuulong.faults.evidence.Header;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;
import vn.hdnd.cuulong.faults.evidence.Remembered;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;
import vn.hdnd.cuulong.faults.evidence.Turn;
import vn.hdnd.cuulong.faults.evidence.View;

/** Writes the effects of a command to the evidence. */
final class Effects {

  private static final int PARTITIONS = 3;
  private static final String FIRST = "1.1";

  private final Draft draft;
  private long epoch;
  private long round;

  Effects(Draft draft) {
    this.draft = draft;
    this.epoch =
        draft.aggregates.values().stream().mapToLong(Aggregate::fence).reduce(1, Math::max);
  }

  /** A command and its target. */
  record Deed(
      String service,
      String collection,
      String aggregate,
      String council,
      String key,
      String actor,
      List<String> types,
      String data) {

    static Deed of(Step step, String aggregate, String council, String key, String data) {
      return new Deed(
          step.service(),
          step.collection(),
          aggregate,
          council,
          key,
          "vanphong",
          step.types(),
          data);
    }
  }

  Remembered apply(Deed deed) {
    Aggregate before =
        draft.aggregates.getOrDefault(
            deed.aggregate(),
            new Aggregate(
                deed.service(),
                deed.collection(),
                deed.aggregate(),
                deed.council(),
                0,
                0,
                List.of(),
                0,
                0));
    round++;
    var command = new Remembered(deed.key(), before.version() + 1, deed.types());
    for (int i = 0; i < deed.types().size(); i++) {
      publish(deed, before.sequence() + i + 1, deed.types().get(i));
    }
    var commands = new ArrayList<>(before.commands());
    commands.add(command);
    long last = before.sequence() + deed.types().size();
    var after =
        new Aggregate(
            before.service(),
            before.collection(),
            before.id(),
            before.council(),
            command.version(),
            last,
            commands,
            0,
            epoch);
    draft.aggregates.put(after.id(), after);
    if (!after.collection().equals("council_register")) {
      draft.views.put(
          after.id(), new View(after.service(), "views", after.collection(), after.id(), last));
    }
    return command;
  }

  private void publish(Deed deed, long sequence, String type) {
    var entry =
        new JournalEntry(
            deed.service(),
            deed.aggregate(),
            sequence,
            type,
            deed.key(),
            deed.council(),
            deed.actor(),
            deed.data());
    draft.journal.add(entry);
    append(sent(record(entry), new Turn(epoch, round)));
    if ("public".equals(draft.classes.get(type))) {
      show(deed.council(), entry.id(), type);
    }
  }

  void show(String council, EventId event, String type) {
    draft
        .readings(council)
        .forEach(entries ->
            entries.add(
                new FeedEntry(
                    entries.size() + 1L, event, type, "{\"id\":\"%s\"}".formatted(event))));
  }

  /**
   * Lets another relay take over and repeat these records; the old one may still send them once.
   */
  void overtake(List<TopicRecord> again, boolean late) {
    var old = new Turn(epoch++, ++round);
    var now = new Turn(epoch, ++round);
    again.forEach(each -> {
      append(sent(each, now));
      draft.aggregates.computeIfPresent(each.key(), (_, held) -> fenced(held, epoch));
    });
    if (late) {
      again.forEach(each -> append(sent(each, old)));
    }
  }

  /** Returns the aggregate after a removal under that epoch. */
  static Aggregate fenced(Aggregate held, long epoch) {
    return new Aggregate(
        held.service(),
        held.collection(),
        held.id(),
        held.council(),
        held.version(),
        held.sequence(),
        held.commands(),
        held.outbox(),
        epoch);
  }

  /** Returns a copy of a record, sent in that turn. */
  static TopicRecord sent(TopicRecord record, Turn turn) {
    var headers = new ArrayList<>(record.headersOfEvent());
    headers.add(new Header(TopicRecord.TURN, turn.epoch() + "." + turn.round()));
    return new TopicRecord(
        record.topic(), record.partition(), record.offset(), record.key(), headers, record.value());
  }

  /** Puts a record at the end of its partition. */
  void append(TopicRecord record) {
    long offset =
        draft.records.stream()
            .filter(each ->
                each.topic().equals(record.topic()) && each.partition() == record.partition())
            .count();
    draft.records.add(
        new TopicRecord(
            record.topic(),
            record.partition(),
            offset,
            record.key(),
            record.headers(),
            record.value()));
  }

  static TopicRecord record(JournalEntry entry) {
    return new TopicRecord(
        "hdnd." + entry.service() + ".events.v1",
        Math.floorMod(entry.aggregate().hashCode(), PARTITIONS),
        0,
        entry.aggregate(),
        List.of(
            new Header("ce_id", entry.id().toString()),
            new Header("ce_type", entry.type()),
            new Header("ce_subject", entry.aggregate()),
            new Header("ce_sequence", Long.toString(entry.sequence())),
            new Header("ce_council", entry.council()),
            new Header(TopicRecord.TURN, FIRST)),
        entry.data());
  }
}
