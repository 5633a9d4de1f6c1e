package vn.hdnd.cuulong.faults.check;

import vn.hdnd.cuulong.faults.evidence.JournalEntry;

/**
 * Which commands the system gives by itself. There is one source of them: the regional service
 * loads its register of councils at the start, as account {@code system}, under keys that begin
 * with {@code register-}, to the one aggregate {@code council-register}.
 */
final class SystemCommands {

  private static final String REGISTER = "council-register";
  private static final String KEY = "register-";
  private static final String ACTOR = "system";

  private SystemCommands() {}

  static boolean has(String aggregate, String key) {
    return aggregate.equals(REGISTER) && key.startsWith(KEY);
  }

  static boolean made(JournalEntry entry) {
    return entry.actor().equals(ACTOR) && has(entry.aggregate(), entry.key());
  }
}
