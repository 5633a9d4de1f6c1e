package vn.hdnd.cuulong.supervision.refusal;

import java.util.Optional;
import java.util.function.Supplier;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;

/**
 * Lets a decision be read as its list of rules. A rule is a method that answers the refusal if it
 * is broken; rules are joined by {@code or}, and the first that is broken answers.
 */
public final class Decide {

  private Decide() {}

  /** A no if some rule is broken; otherwise the decision. */
  public static <S> Decision<S> unless(Optional<Refusal> broken, Supplier<Decision<S>> decision) {
    return broken.map(Decision::<S>refused).orElseGet(decision);
  }
}
