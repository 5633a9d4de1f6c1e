package vn.hdnd.cuulong.sessions.agenda;

import java.time.Clock;
import vn.hdnd.cuulong.platform.schedule.DueRule;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Fired;

/** Tells of late papers at the end of each due day. */
final class LatePapersRule implements DueRule {

  private final TellingLatePapers telling;
  private final Clock clock;

  LatePapersRule(TellingLatePapers telling, Clock clock) {
    this.telling = telling;
    this.clock = clock;
  }

  @Override
  public String name() {
    return TellingLatePapers.RULE;
  }

  @Override
  public Fired fire(DueWork work) {
    return telling.tell(work, clock.instant());
  }
}
