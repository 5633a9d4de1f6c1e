package vn.hdnd.cuulong.sessions.secretballots;

import java.time.Clock;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.schedule.DueRule;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Fired;

/** Counts a box that was closed and not counted at once. */
final class BoxCountingRule implements DueRule {

  private final CountingBox counting;
  private final Clock clock;

  BoxCountingRule(CountingBox counting, Clock clock) {
    this.counting = counting;
    this.clock = clock;
  }

  @Override
  public String name() {
    return CountingBox.RULE;
  }

  @Override
  public Fired fire(DueWork work) {
    return counting.count(
        new CouncilId(work.council()), new AggregateId<>(work.aggregate()), clock.instant());
  }
}
