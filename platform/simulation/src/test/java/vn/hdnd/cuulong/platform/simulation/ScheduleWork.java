package vn.hdnd.cuulong.platform.simulation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataAccessException;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.DueCommand;
import vn.hdnd.cuulong.platform.schedule.DueRule;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Fired;

/** What the schedule's thread does: it puts what is not put yet, and looks at what is due. */
final class ScheduleWork implements Runnable, DueRule {

  private final World world;
  private final Instance instance;
  private final List<Deadline> deadlines;
  private final List<Deadline> postponed = new ArrayList<>();

  ScheduleWork(World world, Instance instance, List<Deadline> deadlines) {
    this.world = world;
    this.instance = instance;
    this.deadlines = deadlines;
  }

  @Override
  public void run() {
    while (true) {
      try {
        List.copyOf(postponed).forEach(this::fireLate);
        postponed.clear();
        deadlines.stream().filter(each -> !each.isPut()).forEach(this::put);
        instance.schedule().look(world.isCalm() || world.chance.oneIn(3));
      } catch (DataAccessException away) {
        world.note("a look at what is due failed", away);
      }
      world.roundIsOver(() -> world.isCalm() || world.chance.oneIn(4));
    }
  }

  @Override
  public String name() {
    return Deadline.RULE;
  }

  @Override
  public Fired fire(DueWork work) {
    Deadline deadline =
        deadlines.stream().filter(each -> each.work().equals(work)).findFirst().orElseThrow();
    if (world.mutation == Mutation.DUE_WORK_DONE_BEFORE_EFFECT) {
      postponed.add(deadline);
      return Fired.done();
    }
    CommandOutcome outcome = fire(deadline);
    // The ledger may be opened later.
    return outcome instanceof CommandOutcome.NotFound
        ? new Fired.Failed("no ledger")
        : DueCommand.fired(outcome);
  }

  private CommandOutcome fire(Deadline deadline) {
    world.counts.fired++;
    boolean careless = world.mutation == Mutation.DUE_KEY_NOT_DERIVED;
    String salt = careless ? " " + world.counts.fired : "";
    var outcome = deadline.fire(instance.writes().commands(), instance.instant(), salt);
    world.note("fires " + deadline, outcome);
    return outcome;
  }

  private void fireLate(Deadline deadline) {
    world.note("fired after it counted as done", fire(deadline));
  }

  private void put(Deadline deadline) {
    instance.schedule().put(deadline.work());
    deadline.setPut();
  }
}
