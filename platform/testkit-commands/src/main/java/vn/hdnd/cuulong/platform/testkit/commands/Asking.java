package vn.hdnd.cuulong.platform.testkit.commands;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.Set;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * A person of a council who sends commands on a day.
 *
 * @param today the day in the council's zone
 */
public record Asking(CouncilId council, String account, LocalDate today) {

  /** An hour of UTC at which it is the same day in Việt Nam. */
  private static final int HOUR = 3;

  public Asking(String council, LocalDate today) {
    this(new CouncilId(council), "test", today);
  }

  public Asking of(String otherCouncil) {
    return new Asking(new CouncilId(otherCouncil), account, today);
  }

  public Asking by(String otherAccount) {
    return new Asking(council, otherAccount, today);
  }

  /** Returns the context of a command in a role. */
  public CommandContext as(String role, String key) {
    return asking(role, key, false);
  }

  /** Returns the context of a dry run in a role. */
  public CommandContext tentativelyAs(String role, String key) {
    return asking(role, key, true);
  }

  private CommandContext asking(String role, String key, boolean dryRun) {
    return new CommandContext(
        key,
        "print of " + key,
        council,
        new Cause.Person(account, Set.of(role)),
        today.atTime(HOUR, 0).toInstant(ZoneOffset.UTC),
        today,
        OptionalLong.empty(),
        dryRun);
  }
}
