package vn.hdnd.cuulong.petitions.intake;

import java.util.Locale;

/**
 * A paper file in a council's register, which begins anew each year. It is registered here once,
 * whoever registers it and under whatever key: an import that is run again with new keys would
 * otherwise double every figure.
 */
public record PaperFile(String council, int year, String number) {

  private static final String CLAIM = "paper-file/";

  /** What its petition holds so that no other one is of the same file. */
  public String claim() {
    return CLAIM + council + "/" + year + "/" + number.toUpperCase(Locale.ROOT);
  }

  /** Whether a name that is taken is that of a paper file. */
  public static boolean isClaim(String name) {
    return name.startsWith(CLAIM);
  }
}
