package vn.hdnd.cuulong.sessions.opinions;

import java.time.Clock;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.schedule.DueRule;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Fired;

/** Closes a consultation at its deadline, and counts one whose count was not carried through. */
final class ConsultationSettlingRule implements DueRule {

  private final SettlingConsultation settling;
  private final Clock clock;

  ConsultationSettlingRule(SettlingConsultation settling, Clock clock) {
    this.settling = settling;
    this.clock = clock;
  }

  @Override
  public String name() {
    return SettlingConsultation.RULE;
  }

  @Override
  public Fired fire(DueWork work) {
    return settling.settle(
        new CouncilId(work.council()), new AggregateId<>(work.aggregate()), clock.instant());
  }
}
