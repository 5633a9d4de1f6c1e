package vn.hdnd.cuulong.platform.schedule;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Something that is to be done at a time. Of a rule and an aggregate there is one at most: to put
 * it again is to move it.
 *
 * @param rule which rule made it due
 * @param aggregate what it is about: an id without a blank
 * @param council whose matter it is
 * @param due from when on; never earlier
 */
public record DueWork(String rule, String aggregate, String council, Instant due) {

  private static final Pattern NAME = Pattern.compile("[!-~]+");

  public DueWork {
    if (!NAME.matcher(rule).matches() || !NAME.matcher(aggregate).matches()) {
      throw new IllegalArgumentException("Not a name: " + rule + " or " + aggregate);
    }
    due = Instant.ofEpochMilli(due.toEpochMilli());
  }

  String id() {
    return rule + ' ' + aggregate;
  }
}
