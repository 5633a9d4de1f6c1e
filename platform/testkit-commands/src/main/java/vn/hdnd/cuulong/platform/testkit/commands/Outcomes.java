package vn.hdnd.cuulong.platform.testkit.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.events.RefusalReason;

/** What came of a command; another outcome fails the test. */
public final class Outcomes {

  private Outcomes() {}

  public static CommandOutcome.Done done(CommandOutcome outcome) {
    assertThat(outcome).isInstanceOf(CommandOutcome.Done.class);
    return (CommandOutcome.Done) outcome;
  }

  /** Returns the refusal; a broken rule has its citation. */
  public static Refusal refusalOf(CommandOutcome outcome) {
    assertThat(outcome).isInstanceOf(CommandOutcome.Refused.class);
    return Refusals.cited(((CommandOutcome.Refused) outcome).refusal());
  }

  /** Returns the refusal, which has the given reason. */
  @CanIgnoreReturnValue
  public static Refusal refused(CommandOutcome outcome, RefusalReason reason) {
    return Refusals.with(reason, refusalOf(outcome));
  }
}
