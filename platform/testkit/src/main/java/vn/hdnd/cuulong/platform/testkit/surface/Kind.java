package vn.hdnd.cuulong.platform.testkit.surface;

import java.util.Locale;

/** The kind of a use of MongoDB; the same word may occur in several kinds. */
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
