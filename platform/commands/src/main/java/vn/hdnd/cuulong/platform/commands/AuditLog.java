package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.util.List;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * Records acts of a person without an event: an operator's act, or the reading of restricted
 * records. The audit shows them together with commands.
 */
@FunctionalInterface
public interface AuditLog {

  /**
   * Records an act, once for each aggregate. It throws if it cannot, so call it before acting.
   *
   * @param act the act in the past tense and kebab case, such as {@code parked-events-replayed}
   * @param council the council concerned
   * @param actor the account
   */
  void note(String act, List<String> aggregates, CouncilId council, String actor, Instant at);
}
