package vn.hdnd.cuulong.petitions.intake;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number of a paper file or a document in a form without room for a name, a telephone or an
 * identity card: digits first, then at most three groups of digits or symbols. A symbol is an
 * abbreviation such as HĐND or SĐT. A group that reads as a syllable could be part of a name, so it
 * is not accepted as a symbol, except for a few symbols of offices.
 */
public final class NamelessNumber {

  private static final Pattern FORM =
      Pattern.compile("(?!0[0-9]{3})[0-9]{1,6}(?:[/-](?:[0-9]{1,6}|TTr|[A-ZĐƠƯÊÔÂĂ]{1,5})){0,3}");

  /** A date of birth would need three groups of digits, an identity card as well. */
  private static final Pattern THREE_OF_DIGITS = Pattern.compile("[0-9]+(?:[^0-9]+[0-9]+){2}");

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?=..)(?:NGH?|NH|[CGKPT]H|GI|QU|TR|[BCDĐGHKLMNPQRSTVX])?[AĂÂEÊIOÔƠUƯY]{1,3}"
              + "(?:CH|N[GH]?|[CMPT])?");

  /** Party committees, police, courts, enforcement, health, schemes, projects and plans. */
  private static final Set<String> READ_AS_SYLLABLES =
      Set.of("TU", "HU", "ĐU", "CA", "CAT", "TA", "THA", "SYT", "BYT", "ĐA", "DA", "PA");

  private static final Pattern BETWEEN = Pattern.compile("[/-]");

  private NamelessNumber() {}

  public static boolean is(String number) {
    return FORM.matcher(number).matches()
        && !THREE_OF_DIGITS.matcher(number).find()
        && BETWEEN
            .splitAsStream(number)
            .noneMatch(
                part -> SYLLABLE.matcher(part).matches() && !READ_AS_SYLLABLES.contains(part));
  }
}
