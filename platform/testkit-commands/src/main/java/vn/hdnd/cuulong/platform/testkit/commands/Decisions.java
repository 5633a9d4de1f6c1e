package vn.hdnd.cuulong.platform.testkit.commands;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Decision.Accepted;
import vn.hdnd.cuulong.platform.events.Decision.Refused;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.events.RefusalReason;

/** What an aggregate decided; another decision fails the test. */
public final class Decisions {

  private Decisions() {}

  public static <S> Accepted<S> accepted(Decision<S> decision) {
    return switch (decision) {
      case Accepted<S> accepted -> accepted;
      case Refused<S>(var refusal) -> throw new AssertionError("Refused: " + refusal);
    };
  }

  public static <S> S stateAfter(Decision<S> decision) {
    return accepted(decision).state();
  }

  public static <S> List<DomainEvent> eventsOf(Decision<S> decision) {
    return accepted(decision).events();
  }

  /** Returns the refusal; a broken rule has its citation. */
  public static <S> Refusal refusalOf(Decision<S> decision) {
    return Refusals.cited(refusal(decision));
  }

  /** Returns the reason of a refusal that need not cite a rule. */
  public static <S> RefusalReason reasonOf(Decision<S> decision) {
    return refusal(decision).reason();
  }

  /** Returns the refusal, which has the given reason. */
  @CanIgnoreReturnValue
  public static <S> Refusal refused(Decision<S> decision, RefusalReason reason) {
    return Refusals.with(reason, refusalOf(decision));
  }

  private static <S> Refusal refusal(Decision<S> decision) {
    return switch (decision) {
      case Refused<S>(var refusal) -> refusal;
      case Accepted<S> accepted -> throw new AssertionError("Accepted: " + accepted);
    };
  }
}
