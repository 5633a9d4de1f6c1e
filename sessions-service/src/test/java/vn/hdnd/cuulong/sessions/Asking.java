package vn.hdnd.cuulong.sessions;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.Set;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;

/** The callers in the tests of use cases, on 12/12/2025. */
public final class Asking {

  private static final Instant NOW = Instant.parse("2025-12-12T03:00:00Z");

  private Asking() {}

  public static CommandContext staff(String key) {
    return asking(key, Fixtures.COUNCIL, Set.of("office-staff"), false);
  }

  public static CommandContext lead(String key) {
    return asking(key, Fixtures.COUNCIL, Set.of("office-staff", "office-lead"), false);
  }

  public static CommandContext leadOf(String council, String key) {
    return asking(key, council, Set.of("office-lead"), false);
  }

  public static CommandContext tentativeLead(String key) {
    return asking(key, Fixtures.COUNCIL, Set.of("office-lead"), true);
  }

  private static CommandContext asking(
      String key, String council, Set<String> roles, boolean dryRun) {
    return new CommandContext(
        key,
        "print of " + key,
        new CouncilId(council),
        new Cause.Person("test", roles),
        NOW,
        OfficeDays.RULE.today(NOW),
        OptionalLong.empty(),
        dryRun);
  }
}
