package vn.hdnd.cuulong.sessions.polls;

import java.time.Clock;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.schedule.DueRule;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Fired;

/** Settles a poll whose closing or declaration was not carried through at once. */
final class PollSettlingRule implements DueRule {

  private final SettlingPoll settling;
  private final Clock clock;

  PollSettlingRule(SettlingPoll settling, Clock clock) {
    this.settling = settling;
    this.clock = clock;
  }

  @Override
  public String name() {
    return SettlingPoll.RULE;
  }

  @Override
  public Fired fire(DueWork work) {
    return settling.settle(
        new CouncilId(work.council()), new AggregateId<>(work.aggregate()), clock.instant());
  }
}
