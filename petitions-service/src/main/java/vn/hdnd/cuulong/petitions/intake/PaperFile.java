package vn.hdnd.cuulong.petitions.intake;

import vn.hdnd.cuulong.platform.text.IdentityKey;

/**
 * A paper file in a council's register, which begins anew each year. It is registered here once,
 * whoever registers it, under whatever key and however the number is typed: an import that is run
 * again with new keys would otherwise double every figure.
 */
public record PaperFile(String council, int year, String number) {

  private static final String CLAIM = "paper-file/";

  /** What its petition holds so that no other one is of the same file. */
  public String claim() {
    return CLAIM + council + "/" + year + "/" + IdentityKey.of(number);
  }

  /** Whether a name that is taken is that of a paper file. */
  public static boolean isClaim(String name) {
    return name.startsWith(CLAIM);
  }
}
