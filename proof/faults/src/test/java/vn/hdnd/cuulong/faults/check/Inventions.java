package vn.hdnd.cuulong.faults.check;

import java.util.List;
import java.util.Random;
import vn.hdnd.cuulong.faults.check.Effects.Deed;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.EventId;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;
import vn.hdnd.cuulong.faults.evidence.View;

/** Plants things that nobody asked for, or that were refused. */
final class Inventions {

  static final List<Planting> ALL =
      List.of(
          new Planting("without a command", Kind.INVENTED, AskedFor.class, Inventions::effect),
          new Planting(
              "in the system's name", Kind.INVENTED, AskedFor.class, Inventions::disguised),
          new Planting(
              "of a refusal", Kind.APPLIED_REFUSED, RefusalsHeld.class, Inventions::refused),
          new Planting(
              "on the topic only", Kind.INVENTED, RecordsFromJournal.class, Inventions::record),
          new Planting(
              "altered on the way", Kind.INVENTED, RecordsFromJournal.class, Inventions::altered),
          new Planting("in the feed only", Kind.INVENTED, FeedFromJournal.class, Inventions::entry),
          new Planting("in a view only", Kind.INVENTED, ViewsLevel.class, Inventions::view));

  private Inventions() {}

  private static void effect(Draft draft, Random random) {
    apply(draft, random, "key-of-nobody", "vanphong");
  }

  private static void disguised(Draft draft, Random random) {
    apply(draft, random, "system " + random.nextInt(), "system");
  }

  private static void apply(Draft draft, Random random, String key, String actor) {
    JournalEntry entry =
        Draft.pick(
            random,
            draft.journal.stream().filter(each -> Step.REGISTER.types().contains(each.type())));
    var _ =
        new Effects(draft)
            .apply(
                new Deed(
                    entry.service(),
                    Step.ANSWER.collection(),
                    entry.aggregate(),
                    entry.council(),
                    key,
                    actor,
                    Step.ANSWER.types(),
                    "{}"));
  }

  private static void refused(Draft draft, Random random) {
    Asked asked =
        Draft.pick(
            random,
            new Ledger(draft.evidence())
                .asked().stream()
                    .filter(Asked::isRefused)
                    .filter(each -> !each.first().target().isEmpty())
                    .filter(each -> step(each).types().size() == 1));
    var attempt = asked.first();
    var _ =
        new Effects(draft)
            .apply(Deed.of(step(asked), attempt.target(), attempt.council(), attempt.key(), "{}"));
  }

  /** Returns a step on an aggregate of the service that no figure counts. */
  private static Step step(Asked asked) {
    return switch (asked.first().service()) {
      case "petitions" -> Step.ANSWER;
      case "supervision" -> Step.REPLY;
      default -> Step.CLOSE;
    };
  }

  private static void record(Draft draft, Random random) {
    JournalEntry like = Places.entry(draft, random);
    new Effects(draft)
        .append(
            Effects.record(
                new JournalEntry(
                    like.service(),
                    "id-of-nobody",
                    1,
                    like.type(),
                    like.key(),
                    like.council(),
                    like.actor(),
                    like.data())));
  }

  /** Alters every copy, so that the repeats agree. */
  private static void altered(Draft draft, Random random) {
    TopicRecord record = Places.record(draft, random);
    draft.records.replaceAll(old ->
        old.id().equals(record.id())
            ? new TopicRecord(
                old.topic(), old.partition(), old.offset(), old.key(), old.headers(), "{}  ")
            : old);
  }

  private static void entry(Draft draft, Random random) {
    new Effects(draft)
        .show(
            Places.council(draft, random),
            new EventId("id-of-nobody", 1),
            Step.REGISTER.types().getFirst());
  }

  private static void view(Draft draft, Random random) {
    View like = draft.view(Places.aggregate(draft, random, 1).id());
    draft.views.put(
        "id-of-nobody", new View(like.service(), like.collection(), like.of(), "id-of-nobody", 1));
  }
}
