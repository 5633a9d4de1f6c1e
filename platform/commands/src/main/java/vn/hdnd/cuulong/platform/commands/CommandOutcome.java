package vn.hdnd.cuulong.platform.commands;

import java.time.Duration;
import java.util.List;
import vn.hdnd.cuulong.platform.events.Answer;
import vn.hdnd.cuulong.platform.events.DomainEvent;
import vn.hdnd.cuulong.platform.events.Refusal;

/** The outcome of a command. Everything but {@link Done} left the store unchanged. */
public sealed interface CommandOutcome {

  /**
   * It is stored, durably.
   *
   * @param created whether it created the aggregate
   * @param answer the decision's answer; a {@link KeptAnswer} if it is replayed
   * @param replayed whether it was stored earlier, under the same key; the answer is the same
   */
  record Done(
      String id,
      long version,
      List<String> eventTypes,
      Answer answer,
      boolean created,
      boolean replayed)
      implements CommandOutcome {}

  /** The result of a dry run. */
  record DryRun(String id, List<DomainEvent> events, Answer answer) implements CommandOutcome {}

  /** The aggregate refused it. */
  record Refused(Refusal refusal) implements CommandOutcome {}

  /** The caller's council has no such aggregate. */
  record NotFound(String id) implements CommandOutcome {}

  /** The version of {@code If-Match} is not the current one. */
  record StaleVersion(long expected, long current) implements CommandOutcome {}

  /** The key was used before for something else. */
  record KeyReused(String key) implements CommandOutcome {}

  /** Another aggregate holds a name that this one needs. */
  record ClaimTaken(String claim) implements CommandOutcome {}

  /** The aggregate's record would become larger than a store can keep. */
  record TooLarge() implements CommandOutcome {}

  /** Too many events of this aggregate wait for the broker, or too many people change it. */
  record Overloaded(Duration retryAfter) implements CommandOutcome {}
}
