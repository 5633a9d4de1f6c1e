package vn.hdnd.cuulong.platform.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandDays;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/** A command that a client sends until it has an answer, and its outcome. */
final class Request {

  static final String COUNCIL = "an-giang-2025";

  private final String key;
  private final String ledger;
  private final String name;
  private final long amount;
  private final List<CommandOutcome> answers = new ArrayList<>();
  private int sent;
  private int answered;

  /**
   * @param name of the ledger to be opened, or empty if an amount is added
   */
  private Request(String key, String ledger, String name, long amount) {
    this.key = key;
    this.ledger = ledger;
    this.name = name;
    this.amount = amount;
  }

  static Request toOpen(String key, String ledger, String name) {
    return new Request(key, ledger, name, 0);
  }

  static Request toAdd(String key, String ledger, long amount) {
    return new Request(key, ledger, "", amount);
  }

  CommandOutcome sendTo(AggregateCommands<Ledger> commands, Instant at) {
    var context =
        new CommandContext(
            key,
            key,
            new CouncilId(COUNCIL),
            new Cause.Person("staff", Set.of()),
            at,
            Ledger.DAYS.today(at),
            OptionalLong.empty(),
            false);
    return name.isEmpty()
        ? commands.change(
            context,
            new AggregateId<>(ledger),
            CommandDays.none(),
            found -> found.state().add(key, amount))
        : commands.createNamed(
            context,
            new AggregateId<>(ledger),
            CommandDays.none(),
            () -> Ledger.open(key, name),
            Ledger.No.FULL);
  }

  void isSent() {
    sent++;
  }

  void isAnswered(CommandOutcome outcome) {
    answered++;
    if (!(outcome instanceof CommandOutcome.Overloaded)) {
      answers.add(outcome);
    }
  }

  /** Tells whether the client is done with it. */
  boolean isOver() {
    return !answers.isEmpty();
  }

  /** Tells whether no attempt is running or may still take effect. */
  boolean isCertain() {
    return sent == answered;
  }

  String key() {
    return key;
  }

  String ledger() {
    return ledger;
  }

  List<CommandOutcome> answers() {
    return answers;
  }

  String name() {
    return name;
  }

  long amount() {
    return amount;
  }

  @Override
  public String toString() {
    return "%s %s %s".formatted(key, ledger, name.isEmpty() ? "+" + amount : "= " + name);
  }
}
