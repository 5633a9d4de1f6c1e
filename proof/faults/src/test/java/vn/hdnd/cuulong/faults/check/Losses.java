package vn.hdnd.cuulong.faults.check;

import java.util.List;
import java.util.Random;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.FeedEntry;
import vn.hdnd.cuulong.faults.evidence.Remembered;
import vn.hdnd.cuulong.faults.history.Answer.Acknowledged;

/** Removes things that were acknowledged or published. */
final class Losses {

  static final List<Planting> ALL =
      List.of(
          new Planting("an aggregate is gone", Kind.LOST, null, Losses::aggregate),
          new Planting("a command is forgotten", Kind.LOST, null, Losses::command),
          new Planting("commands are mixed up", Kind.LOST, Kept.class, Losses::mixed),
          new Planting("not on the topic", Kind.LOST, Published.class, Losses::topic),
          new Planting("not in the journal", Kind.LOST, null, Losses::journal),
          new Planting("no trace but the answer", Kind.LOST, Journalled.class, Losses::trace),
          new Planting("not in the feed", Kind.LOST, FeedComplete.class, Losses::feed),
          new Planting("not in the view", Kind.LOST, ViewsLevel.class, Losses::view),
          new Planting("an empty view", Kind.LOST, ViewsLevel.class, Losses::views));

  private Losses() {}

  private static void aggregate(Draft draft, Random random) {
    draft.aggregates.remove(acknowledged(draft, random).id());
  }

  private static void command(Draft draft, Random random) {
    var answer = acknowledged(draft, random);
    var old = draft.aggregate(answer.id());
    List<Remembered> rest =
        old.commands().stream().filter(each -> each.version() != answer.version()).toList();
    draft.aggregates.put(old.id(), Places.with(old, old.version(), old.sequence(), rest));
  }

  private static void mixed(Draft draft, Random random) {
    Places.Pair pair = Draft.pick(random, Places.pairs(draft));
    long earlier = Places.yes(pair.earlier()).version();
    var old = draft.aggregate(Places.yes(pair.earlier()).id());
    List<Remembered> mixed =
        old.commands().stream()
            .map(each -> {
              long version =
                  each.key().equals(pair.earlier().key())
                      ? earlier + 1
                      : each.key().equals(pair.later().key()) ? earlier : each.version();
              return new Remembered(each.key(), version, each.events());
            })
            .toList();
    draft.aggregates.put(old.id(), Places.with(old, old.version(), old.sequence(), mixed));
  }

  private static void topic(Draft draft, Random random) {
    Places.removeFromTopic(draft, Places.middle(draft, random).id());
  }

  private static void journal(Draft draft, Random random) {
    Places.remove(draft, Places.entry(draft, random));
  }

  private static void trace(Draft draft, Random random) {
    var entry = Places.middle(draft, random);
    Places.remove(draft, entry);
    Places.removeFromTopic(draft, entry.id());
    Places.removeFromFeed(draft, entry.council(), entry.id());
  }

  private static void feed(Draft draft, Random random) {
    String council = Places.council(draft, random);
    FeedEntry entry = Draft.pick(random, draft.wide(council).stream());
    Places.removeFromFeed(draft, council, entry.event());
  }

  private static void view(Draft draft, Random random) {
    draft.views.remove(Places.aggregate(draft, random, 1).id());
  }

  private static void views(Draft draft, Random random) {
    String kind = draft.view(Places.aggregate(draft, random, 1).id()).of();
    draft.views.values().removeIf(each -> each.of().equals(kind));
  }

  private static Acknowledged acknowledged(Draft draft, Random random) {
    return Places.yes(
        Draft.pick(
            random,
            new Ledger(draft.evidence()).asked().stream().filter(each -> each.yes().isPresent())));
  }
}
