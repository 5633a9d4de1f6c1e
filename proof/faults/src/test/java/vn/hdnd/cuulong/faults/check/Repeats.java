package vn.hdnd.cuulong.faults.check;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import vn.hdnd.cuulong.faults.check.Effects.Deed;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.FeedEntry;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;
import vn.hdnd.cuulong.faults.evidence.TopicRecord;
import vn.hdnd.cuulong.faults.evidence.View;
import vn.hdnd.cuulong.faults.history.Answer.Acknowledged;
import vn.hdnd.cuulong.faults.history.Attempt;

/** Plants repeats. */
final class Repeats {

  static final List<Planting> ALL =
      List.of(
          new Planting("twice in the journal", Kind.REPEATED, JournalOnce.class, Repeats::journal),
          new Planting("twice in the feed", Kind.REPEATED, FeedOnce.class, Repeats::feed),
          new Planting("done twice", Kind.REPEATED, OneEffect.class, Repeats::effect),
          new Planting("answered twice", Kind.REPEATED, OneAnswer.class, Repeats::answer),
          new Planting("shown twice", Kind.REPEATED, ViewsLevel.class, Repeats::view),
          new Planting("sent again, altered", Kind.REPEATED, SameRepeats.class, Repeats::record));

  private Repeats() {}

  private static void journal(Draft draft, Random random) {
    draft.journal.add(Places.entry(draft, random));
  }

  /** Chooses the last event of its aggregate, so that it is not out of order as well. */
  private static void feed(Draft draft, Random random) {
    String council = Places.council(draft, random);
    List<FeedEntry> entries = draft.wide(council);
    FeedEntry again =
        Draft.pick(
            random,
            entries.stream()
                .filter(entry ->
                    entries.stream()
                        .noneMatch(other ->
                            other.event().aggregate().equals(entry.event().aggregate())
                                && other.event().sequence() > entry.event().sequence())));
    new Effects(draft).show(council, again.event(), again.type());
  }

  /** Chooses a kind of event that no figure counts. */
  private static void effect(Draft draft, Random random) {
    JournalEntry entry =
        Draft.pick(
            random,
            draft.journal.stream()
                .filter(each ->
                    Step.ANSWER.types().contains(each.type())
                        || Step.REPLY.types().contains(each.type())));
    Step step = Step.ANSWER.types().contains(entry.type()) ? Step.ANSWER : Step.REPLY;
    var _ =
        new Effects(draft)
            .apply(Deed.of(step, entry.aggregate(), entry.council(), entry.key(), entry.data()));
  }

  private static void answer(Draft draft, Random random) {
    Attempt attempt =
        Draft.pick(
            random, draft.attempts.stream().filter(each -> each.answer() instanceof Acknowledged));
    if (attempt.answer() instanceof Acknowledged yes) {
      Attempt other =
          Places.answered(attempt, new Acknowledged(yes.id(), yes.version() + 1, yes.events()));
      draft.attempts.add(
          new Attempt(
              other.client(),
              other.number() + 1,
              other.began().plus(Duration.ofHours(1)),
              other.ended().plus(Duration.ofHours(2)),
              other.service(),
              other.kind(),
              other.council(),
              other.key(),
              other.target(),
              other.body(),
              other.answer()));
    }
  }

  private static void view(Draft draft, Random random) {
    View old = draft.view(Places.aggregate(draft, random, 1).id());
    draft.views.put(
        old.id(), new View(old.service(), old.collection(), old.of(), old.id(), old.applied() + 1));
  }

  private static void record(Draft draft, Random random) {
    TopicRecord old = Places.record(draft, random);
    new Effects(draft)
        .append(
            new TopicRecord(
                old.topic(), old.partition(), 0, old.key(), old.headers(), old.value() + ' '));
  }
}
