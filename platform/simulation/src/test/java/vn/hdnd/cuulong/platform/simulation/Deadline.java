package vn.hdnd.cuulong.platform.simulation;

import java.time.Instant;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.commands.DueCommand;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.schedule.DueWork;

/** An amount that is to be added to a ledger once a time has come, and what became of it. */
final class Deadline {

  static final String RULE = "interest";

  private final DueWork work;
  private final Request wish;
  private boolean put;
  private boolean refused;

  Deadline(int number, String ledger, long amount, Instant due) {
    String name = "due-" + number;
    this.work = new DueWork(RULE, name, Request.COUNCIL, due);
    this.wish = Request.toAdd(name, ledger, amount);
  }

  String id() {
    return work.rule() + ' ' + work.aggregate();
  }

  DueWork work() {
    return work;
  }

  /** As the promises see it: what may have been added, and under which name. */
  Request wish() {
    return wish;
  }

  boolean isPut() {
    return put;
  }

  void setPut() {
    put = true;
  }

  boolean isRefused() {
    return refused;
  }

  /**
   * @param salt empty, but for a mutation that forgets to derive the key from the cause alone
   */
  CommandOutcome fire(AggregateCommands<Ledger> commands, Instant now, String salt) {
    CommandContext derived = DueCommand.context(work, now, Ledger.DAYS);
    var context =
        new CommandContext(
            derived.key() + salt,
            derived.fingerprint() + salt,
            derived.council(),
            derived.cause(),
            derived.at(),
            derived.today(),
            derived.expectedVersion(),
            derived.dryRun());
    CommandOutcome outcome =
        commands.change(
            context,
            new AggregateId<>(wish.ledger()),
            CommandDays.none(),
            found -> found.state().add(wish.key(), wish.amount()));
    refused = refused || outcome instanceof CommandOutcome.Refused;
    return outcome;
  }

  @Override
  public String toString() {
    return wish.toString();
  }
}
