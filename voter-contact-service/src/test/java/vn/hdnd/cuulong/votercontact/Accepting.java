package vn.hdnd.cuulong.votercontact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.Set;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.events.RefusalReason;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.votercontact.refusal.OfficeDays;

/** Assertions about decisions and outcomes. */
public final class Accepting {

  /** The time of the tests' commands. */
  public static final Instant NOW = Instant.parse("2025-11-24T02:00:00Z");

  private Accepting() {}

  public static <S> Decision.Accepted<S> accepted(Decision<S> decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
    return (Decision.Accepted<S>) decision;
  }

  public static <S> Refusal refusalOf(Decision<S> decision) {
    assertThat(decision).isInstanceOf(Decision.Refused.class);
    return cited(((Decision.Refused<S>) decision).refusal());
  }

  public static CommandOutcome.Done done(CommandOutcome outcome) {
    assertThat(outcome).isInstanceOf(CommandOutcome.Done.class);
    return (CommandOutcome.Done) outcome;
  }

  public static Refusal refusalOf(CommandOutcome outcome) {
    assertThat(outcome).isInstanceOf(CommandOutcome.Refused.class);
    return cited(((CommandOutcome.Refused) outcome).refusal());
  }

  /** Checks that a broken rule has its citation. */
  private static Refusal cited(Refusal refusal) {
    assertThat(refusal.citation() != null)
        .as("%s has a citation", refusal.reason().slug())
        .isEqualTo(refusal.reason().kind() == RefusalReason.Kind.BROKEN_RULE);
    return refusal;
  }

  public static CommandContext by(String council, String key, String role) {
    return new CommandContext(
        key,
        "print",
        new CouncilId(council),
        new Cause.Person("someone", Set.of(role)),
        NOW,
        OfficeDays.RULE.today(NOW),
        OptionalLong.empty(),
        false);
  }
}
