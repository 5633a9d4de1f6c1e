package vn.hdnd.cuulong.sessions.papers;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.schedule.DueRule;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Fired;

/**
 * Removes the bytes that a failed command has left. Those of a day are spared: their command may
 * still be under way.
 */
final class PaperFileSweepRule implements DueRule {

  static final String NAME = "paper-file-sweep";

  private static final Duration SPARED = Duration.ofDays(1);

  /** An hour more, so that a file that took long to come is old enough too. */
  static final Duration SWEPT_AFTER = SPARED.plusHours(1);

  private final AggregateCommands<Paper> papers;
  private final PaperFiles files;
  private final Clock clock;

  PaperFileSweepRule(AggregateCommands<Paper> papers, PaperFiles files, Clock clock) {
    this.papers = papers;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Fired fire(DueWork work) {
    var paperId = new AggregateId<Paper>(work.aggregate());
    Set<String> named =
        papers
            .find(new CouncilId(work.council()), paperId)
            .map(Versioned::state)
            .map(Paper::blobs)
            .orElseGet(Set::of);
    files.removeOthers(paperId, named, clock.instant().minus(SPARED));
    return Fired.done();
  }
}
