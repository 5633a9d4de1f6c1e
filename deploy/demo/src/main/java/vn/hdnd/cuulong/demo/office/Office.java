package vn.hdnd.cuulong.demo.office;

import vn.hdnd.cuulong.demo.system.Account;
import vn.hdnd.cuulong.demo.texts.Draw;
import vn.hdnd.cuulong.demo.texts.Lexicon;

/**
 * An office that sends commands.
 *
 * @param id identifies its texts, and is the prefix of its keys
 */
public record Office(String id, Account account, Lexicon lexicon) {

  public static Office of(String id, Account account) {
    return new Office(id, account, Lexicon.load(id));
  }

  /** Returns the key of one of its commands. */
  String key(String what, int number) {
    return "demo:%s:%s:%d".formatted(id, what, number);
  }

  Draw draw(String what, int number) {
    return Draw.of(key(what, number));
  }
}
