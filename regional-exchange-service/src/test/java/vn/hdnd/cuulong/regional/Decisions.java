package vn.hdnd.cuulong.regional;

import java.util.List;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.RefusalReason;

/** Assertions about a decision. */
public final class Decisions {

  private Decisions() {}

  public static <S> S state(Decision<S> decision) {
    return accepted(decision).state();
  }

  public static <S> List<DomainEvent> events(Decision<S> decision) {
    return accepted(decision).events();
  }

  public static <S> RefusalReason reason(Decision<S> decision) {
    return switch (decision) {
      case Decision.Refused<S>(var refusal) -> refusal.reason();
      case Decision.Accepted<S> accepted -> throw new AssertionError(accepted);
    };
  }

  private static <S> Decision.Accepted<S> accepted(Decision<S> decision) {
    return switch (decision) {
      case Decision.Accepted<S> accepted -> accepted;
      case Decision.Refused<S> refused -> throw new AssertionError(refused);
    };
  }
}
