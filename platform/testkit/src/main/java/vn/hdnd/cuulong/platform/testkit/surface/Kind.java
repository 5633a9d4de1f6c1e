package vn.hdnd.cuulong.platform.testkit.surface;

import java.util.Locale;

/** What sort of thing a use of MongoDB is; the same word may stand for several. */
enum Kind {
  COMMAND,
  OPTION,
  QUERY,
  UPDATE,
  STAGE,
  EXPRESSION,
  PROJECTION,
  INDEX;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Kind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
