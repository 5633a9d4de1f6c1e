package vn.hdnd.cuulong.platform.events;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An aggregate's decision about a command: the result of a pure function, before anything is
 * stored.
 *
 * @param <S> the aggregate's state, a record
 */
public sealed interface Decision<S> {

  /**
   * The command is accepted.
   *
   * @param state the state from now on
   * @param events what happened, in order; at least one, unless the aggregate publishes nothing
   * @param answer what the caller is told
   */
  record Accepted<S>(S state, List<DomainEvent> events, Answer answer) implements Decision<S> {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /** The command is refused, and nothing changes. */
  record Refused<S>(Refusal refusal) implements Decision<S> {}

  static <S> Decision<S> accepted(S state, DomainEvent... events) {
    return new Accepted<>(state, List.of(events), Answer.NONE);
  }

  /** Accepts a command of an aggregate that publishes nothing. */
  static <S> Decision<S> kept(S state) {
    return new Accepted<>(state, List.of(), Answer.NONE);
  }

  static <S> Decision<S> accepted(S state, List<DomainEvent> events) {
    return new Accepted<>(state, events, Answer.NONE);
  }

  static <S> Decision<S> accepted(S state, List<DomainEvent> events, Answer answer) {
    return new Accepted<>(state, events, answer);
  }

  static <S> Decision<S> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  static <S> Decision<S> refused(RefusalReason reason) {
    return new Refused<>(Refusal.of(reason));
  }

  /**
   * Lets a decision be read as its list of rules: a rule is a method that answers the refusal if it
   * is broken, rules are joined by {@code or}, and the first that is broken answers.
   */
  static <S> Decision<S> unless(Optional<Refusal> broken, Supplier<Decision<S>> decision) {
    return broken.map(Decision::<S>refused).orElseGet(decision);
  }
}
