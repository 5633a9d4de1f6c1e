package vn.hdnd.cuulong.platform.lists.search;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A word in its two searchable forms. Both consist only of letters, marks and digits, so each is
 * both a literal text and a regular expression.
 *
 * @param folded lower case, no marks, đ as d, no leading zeros: {@code "ĐẶNG"} is {@code "dang"}
 * @param marked lower case with marks, the tone in front as a capital letter of the Telex keyboard,
 *     so that it does not matter on which vowel it is written: {@code "hòa"} and {@code "hoà"} are
 *     {@code "Fhoa"}
 */
record Word(String folded, String marked) {

  /** Decomposed tone marks and the Telex keys for them. */
  private static final Map<Character, String> TONES =
      Map.of('\u0300', "F", '\u0301', "S", '\u0303', "X", '\u0309', "R", '\u0323', "J");

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\p{Nd})");

  /** Returns the words of a text that have a letter or digit. */
  static Stream<Word> in(String text) {
    String plain =
        Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            // The look-alikes Ð (Icelandic) and Ɖ (African) have other small letters than Đ.
            .replace('ð', 'đ')
            .replace('ɖ', 'đ');
    return GAPS.splitAsStream(plain).map(Word::of).filter(word -> !word.folded.isEmpty());
  }

  private static Word of(String decomposed) {
    String folded = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    return new Word(LEADING_ZEROS.matcher(folded).replaceFirst(""), marked(decomposed));
  }

  private static String marked(String decomposed) {
    String tones = letters(decomposed).map(each -> TONES.getOrDefault(each, "")).collect(joining());
    String rest =
        letters(decomposed)
            .filter(each -> !TONES.containsKey(each))
            .map(String::valueOf)
            .collect(joining());
    return tones + Normalizer.normalize(rest, Normalizer.Form.NFC);
  }

  private static Stream<Character> letters(String text) {
    return text.chars().mapToObj(each -> (char) each);
  }

  /** Tells whether diacritics were typed. */
  boolean hasMarks() {
    return !marked.equals(folded);
  }

  boolean beginsWithDigit() {
    return Character.isDigit(folded.codePointAt(0));
  }
}
