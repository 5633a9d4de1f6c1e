package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Decision.Accepted;
import vn.hdnd.cuulong.platform.events.Decision.Refused;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.events.RefusalReason;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

/** Assertions about a decision. */
public final class Decisions {

  private Decisions() {}

  /** Returns the accepted decision. */
  @SuppressWarnings("unchecked") // The decision's type argument is the state's type.
  public static <S> Accepted<S> accepted(Decision<S> decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return (Accepted<S>) decision;
  }

  /** Returns the refusal, which must have the given reason. */
  public static Refusal refused(Decision<?> decision, SessionsRefusal reason) {
    assertThat(decision).isInstanceOf(Refused.class);
    Refusal refusal = ((Refused<?>) decision).refusal();
    assertThat(refusal)
        .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
        .extracting(Refusal::reason)
        .isEqualTo(reason);
    if (reason.kind() == RefusalReason.Kind.BROKEN_RULE) {
      assertThat(refusal.citation()).as("%s cites a rule", reason).isNotBlank();
    }
    return refusal;
  }
}
