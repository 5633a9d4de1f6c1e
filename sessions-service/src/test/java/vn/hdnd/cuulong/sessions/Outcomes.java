package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.events.RefusalReason;

/** Assertions about a command's outcome. */
public final class Outcomes {

  private Outcomes() {}

  public static CommandOutcome.Done done(CommandOutcome outcome) {
    assertThat(outcome).isInstanceOf(CommandOutcome.Done.class);
    return (CommandOutcome.Done) outcome;
  }

  public static void assertRefused(CommandOutcome outcome, RefusalReason reason) {
    assertThat(outcome).isInstanceOf(CommandOutcome.Refused.class);
    Refusal refusal = ((CommandOutcome.Refused) outcome).refusal();
    assertThat(refusal.reason()).isEqualTo(reason);
    if (reason.kind() == RefusalReason.Kind.BROKEN_RULE) {
      assertThat(refusal.citation()).as("%s cites a rule", reason).isNotBlank();
    }
  }
}
