package vn.hdnd.cuulong.faults.check;

import vn.hdnd.cuulong.faults.evidence.JournalEntry;

/**
 * Recognises the commands that the system itself sends. They have one source: the regional service
 * loads its register of councils at the start, as account {@code system}, to the one aggregate
 * {@code registry}. Such a key begins with {@code system} and a blank, which no caller's key has.
 */
final class SystemCommands {

  private static final String REGISTRY = "registry";
  private static final String KEY = "system ";
  private static final String ACTOR = "system";

  private SystemCommands() {}

  static boolean has(String aggregate, String key) {
    return aggregate.equals(REGISTRY) && key.startsWith(KEY);
  }

  static boolean made(JournalEntry entry) {
    return entry.actor().equals(ACTOR) && has(entry.aggregate(), entry.key());
  }
}
