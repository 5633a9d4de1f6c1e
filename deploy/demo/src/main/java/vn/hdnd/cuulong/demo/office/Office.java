package vn.hdnd.cuulong.demo.office;

import vn.hdnd.cuulong.demo.system.Account;
import vn.hdnd.cuulong.demo.texts.Draw;
import vn.hdnd.cuulong.demo.texts.Lexicon;

/**
 * An office at work.
 *
 * @param id names its words, and begins its keys
 */
public record Office(String id, Account account, Lexicon lexicon) {

  public static Office of(String id, Account account) {
    return new Office(id, account, Lexicon.load(id));
  }

  /** The key of one of its commands. */
  String key(String what, int number) {
    return "demo:%s:%s:%d".formatted(id, what, number);
  }

  Draw draw(String what, int number) {
    return Draw.of(key(what, number));
  }
}
