package vn.hdnd.cuulong.faults.check;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import vn.hdnd.cuulong.faults.check.Violation.Kind;
import vn.hdnd.cuulong.faults.evidence.Aggregate;
import vn.hdnd.cuulong.faults.evidence.View;
import vn.hdnd.cuulong.faults.history.Attempt;

/** Plants older states in the place of newer ones. */
final class Overwrites {

  static final List<Planting> ALL =
      List.of(
          new Planting("the document is set back", Kind.STALE, null, Overwrites::document),
          new Planting("a lost update", Kind.STALE, OwnVersions.class, Overwrites::update),
          new Planting("the version is off", Kind.STALE, VersionsCount.class, Overwrites::version),
          new Planting("the end is set back", Kind.STALE, SameEnd.class, Overwrites::end),
          new Planting("the view is behind", Kind.STALE, ViewsLevel.class, Overwrites::view));

  private Overwrites() {}

  private static void document(Draft draft, Random random) {
    Aggregate old = Places.aggregate(draft, random, 2);
    draft.aggregates.put(
        old.id(),
        Places.with(
            old,
            old.version() - 1,
            old.sequence() - old.commands().getLast().events().size(),
            old.commands().subList(0, old.commands().size() - 1)));
  }

  /** Two concurrent commands were both acknowledged with the same version. */
  private static void update(Draft draft, Random random) {
    Places.Pair pair = Draft.pick(random, Places.pairs(draft));
    var answer = Places.yes(pair.earlier());
    draft.attempts.replaceAll(
        each -> each.key().equals(pair.later().key()) ? since(each, pair.earlier().began()) : each);
    Places.reversion(draft, answer.id(), pair.later().key(), answer.version());
  }

  private static Attempt since(Attempt attempt, Instant began) {
    return new Attempt(
        attempt.client(),
        attempt.number(),
        began,
        attempt.ended(),
        attempt.service(),
        attempt.kind(),
        attempt.council(),
        attempt.key(),
        attempt.target(),
        attempt.body(),
        attempt.answer());
  }

  private static void version(Draft draft, Random random) {
    Aggregate old = Places.aggregate(draft, random, 1);
    long other = old.version() + (random.nextBoolean() ? 1 : -1);
    draft.aggregates.put(old.id(), Places.with(old, other, old.sequence(), old.commands()));
  }

  private static void end(Draft draft, Random random) {
    Aggregate old = Places.aggregate(draft, random, 2);
    draft.aggregates.put(
        old.id(), Places.with(old, old.version(), old.sequence() - 1, old.commands()));
    view(draft, old);
  }

  private static void view(Draft draft, Random random) {
    view(draft, Places.aggregate(draft, random, 2));
  }

  private static void view(Draft draft, Aggregate aggregate) {
    View old = draft.view(aggregate.id());
    draft.views.put(
        old.id(), new View(old.service(), old.collection(), old.of(), old.id(), old.applied() - 1));
  }
}
