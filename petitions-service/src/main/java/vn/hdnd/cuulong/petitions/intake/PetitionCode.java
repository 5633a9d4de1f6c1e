package vn.hdnd.cuulong.petitions.intake;

import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.Id;

/**
 * The code on a petition's receipt, such as {@code 2025-481926378}: the year of receipt, eight
 * digits drawn from the petition's id, and a check digit.
 *
 * <p>The codes are not a dense series, for three reasons. A counter is one document that every
 * receipt of a council would have to change, or a scan for the highest number: both are a hot spot
 * when 2,500 old records are loaded or a deadline brings a burst. A number drawn from the id needs
 * no reading and no waiting; the code is a claim of the petition, so the unique index catches the
 * rare clash, and the next {@code draw} settles it. And a receipt is often all that a citizen
 * shows: from a dense series a stranger would guess the neighbours' codes.
 *
 * <p>It has digits only, because codes are read out at the counter and over the telephone, where
 * the letters of Vietnamese are easily misheard; the check digit (Damm's) finds every single wrong
 * digit and every two neighbours exchanged. People may write it in groups of three; {@link #parse}
 * accepts that too.
 */
public record PetitionCode(String value) {

  private static final int DIGITS = 8;
  private static final BigInteger RANGE = BigInteger.TEN.pow(DIGITS);

  /**
   * How many codes can be derived from an id; it is practically impossible that two petitions share
   * all of them.
   */
  public static final int DRAWS = 4;

  /** Damm's quasigroup of order ten: row is the interim digit, column the next digit. */
  private static final String[] DAMM = {
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"
  };

  /**
   * Draws the code of a petition.
   *
   * @param petition a UUID with practically random bits
   * @param draw 0 at first, one more after each clash; below {@link #DRAWS}
   */
  public static PetitionCode drawn(int year, Id petition, int draw) {
    BigInteger bits = new BigInteger(petition.value().replace("-", ""), 16);
    BigInteger window = bits.divide(RANGE.pow(draw)).mod(RANGE);
    String digits = String.format(Locale.ROOT, "%d%0" + DIGITS + "d", year, window);
    return new PetitionCode(digits.substring(0, 4) + '-' + digits.substring(4) + check(digits));
  }

  /** Reads a typed code with any spaces, dots and hyphens; returns null if it is not a code. */
  public static @Nullable PetitionCode parse(String typed) {
    String digits = typed.replaceAll("[\\s.-]", "");
    boolean complete = digits.matches("\\d{" + (4 + DIGITS + 1) + "}");
    return complete && check(digits) == 0
        ? new PetitionCode(digits.substring(0, 4) + '-' + digits.substring(4))
        : null;
  }

  /** Returns the check digit; 0 for digits that end in their own check digit. */
  private static int check(String digits) {
    int interim = 0;
    for (int i = 0; i < digits.length(); i++) {
      interim = DAMM[interim].charAt(digits.charAt(i) - '0') - '0';
    }
    return interim;
  }
}
