package vn.hdnd.cuulong.sessions.opinions;

import java.time.Instant;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Schedule;

/**
 * Has consultations settled when they are due. The schedule is told before the command is stored,
 * so that a process that dies in between leaves no consultation open for ever; work that turns out
 * to be too early, or without a consultation, does nothing.
 */
public final class Deadlines {

  private final Schedule schedule;

  public Deadlines(Schedule schedule) {
    this.schedule = schedule;
  }

  /** Returns the decision after its deadline is in the schedule, unless nothing will be stored. */
  Decision<Consultation> kept(CommandContext context, Decision<Consultation> decision) {
    if (decision instanceof Decision.Accepted<Consultation> accepted && !context.dryRun()) {
      settle(context, accepted.state().id(), accepted.state().deadline());
    }
    return decision;
  }

  void settle(CommandContext context, AggregateId<Consultation> id, Instant due) {
    schedule.put(
        new DueWork(SettlingConsultation.RULE, id.value(), context.council().value(), due));
  }
}
