package vn.hdnd.cuulong.platform.commands;

import java.time.Instant;
import java.util.List;

/**
 * Keeps what a person did that no event tells of: an operator's act, or the reading of what only
 * few may read. It stands in the audit beside what commands did.
 */
@FunctionalInterface
public interface AuditLog {

  /**
   * Keeps an act, once for each aggregate; it throws where it cannot, so note before you do.
   *
   * @param act what, in the past tense and kebab case, such as {@code parked-events-replayed}
   * @param council the council that the act is a matter of
   * @param actor the account
   */
  void note(String act, List<String> aggregates, String council, String actor, Instant at);
}
