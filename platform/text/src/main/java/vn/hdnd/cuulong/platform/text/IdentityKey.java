package vn.hdnd.cuulong.platform.text;

import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Decides whether two typed names are the same: they are if their keys are equal. A key ignores
 * case, the place of a tone ({@code Hòa}, {@code Hoà}), the kind and number of spaces, dashes,
 * slashes and full stops, leading zeros ({@code 07}, {@code 7}), and the difference between a Latin
 * letter and a foreign look-alike. It distinguishes what reads differently: {@code Hoa} and {@code
 * Hòa}, {@code D} and {@code Đ}. A key is compared and never shown.
 */
public final class IdentityKey {

  /** Invisible characters, such as the mark where a Khmer word may break. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\uFE00-\\uFE0F]+");

  /** Separators of words and numbers: punctuation, spaces, and dashes that are symbols. */
  private static final Pattern BETWEEN =
      Pattern.compile("[\\p{P}\\p{Z}\\p{C}\\u02D7\\u2044\\u2212\\u2215\\u2800]+");

  private static final String VOWEL_MARKS = "\\u0302\\u0306\\u031B";
  private static final String TONES = "\\u0300\\u0301\\u0303\\u0309\\u0323";

  /** Adjacent vowels; people put the tone on one or the other. */
  private static final Pattern VOWELS =
      Pattern.compile("(?:[aeiouy][" + VOWEL_MARKS + TONES + "]*+){2,}+");

  private static final Pattern TONE = Pattern.compile("[" + TONES + "]");
  private static final Pattern NO_TONE = Pattern.compile("[^" + TONES + "]");

  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");

  private IdentityKey() {}

  /**
   * Returns the key of a name; for a name without a letter, digit or symbol, its canonical form.
   */
  public static String of(String typed) {
    String letters = letters(Normalizer.normalize(typed, Normalizer.Form.NFKD));
    String seen = UNSEEN.matcher(letters).replaceAll("");
    String spaced = BETWEEN.matcher(seen).replaceAll(" ").strip();
    String toned = VOWELS.matcher(spaced).replaceAll(IdentityKey::toneLast);
    String key = LEADING_ZEROS.matcher(toned).replaceAll("");
    return key.isEmpty() ? CanonicalText.of(typed) : Normalizer.normalize(key, Normalizer.Form.NFC);
  }

  /** Converts each letter to a small Latin letter or digit, independently of its neighbours. */
  private static String letters(String decomposed) {
    return decomposed
        .codePoints()
        .map(IdentityKey::small)
        .map(LookAlikes::asLatin)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Goes through the capital, because some small letters share one. */
  private static int small(int letter) {
    return Character.getType(letter) == Character.DECIMAL_DIGIT_NUMBER
        ? '0' + Character.digit(letter, 10)
        : Character.toLowerCase(Character.toUpperCase(letter));
  }

  private static String toneLast(MatchResult vowels) {
    String together = vowels.group();
    return TONE.matcher(together).replaceAll("") + NO_TONE.matcher(together).replaceAll("");
  }
}
