package vn.hdnd.cuulong.sessions.resolutions;

import java.util.Locale;

/**
 * The form of document numbers.
 *
 * @param normative pattern of number and year
 * @param individual pattern of the number alone
 */
record NumberForm(String normative, String individual) {

  String text(ResolutionKind kind, int number, int year) {
    return switch (kind) {
      case NORMATIVE -> String.format(Locale.ROOT, normative, number, year);
      case INDIVIDUAL -> String.format(Locale.ROOT, individual, number);
    };
  }
}
