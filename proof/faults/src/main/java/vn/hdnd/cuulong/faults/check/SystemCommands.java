package vn.hdnd.cuulong.faults.check;

import java.util.List;
import vn.hdnd.cuulong.faults.evidence.JournalEntry;

/**
 * Recognises the commands that the system itself sends. They have one source: the regional service
 * loads its register of councils at the start, as account {@code system}, under keys that begin
 * with {@code register-} or {@code merge-}, to the one aggregate {@code registry}.
 */
final class SystemCommands {

  private static final String REGISTRY = "registry";
  private static final List<String> KEYS = List.of("register-", "merge-");
  private static final String ACTOR = "system";

  private SystemCommands() {}

  static boolean has(String aggregate, String key) {
    return aggregate.equals(REGISTRY) && KEYS.stream().anyMatch(key::startsWith);
  }

  static boolean made(JournalEntry entry) {
    return entry.actor().equals(ACTOR) && has(entry.aggregate(), entry.key());
  }
}
