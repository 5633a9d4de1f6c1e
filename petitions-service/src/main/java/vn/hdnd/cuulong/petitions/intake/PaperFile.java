package vn.hdnd.cuulong.petitions.intake;

import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.text.IdentityKey;

/**
 * A paper file in a council's register, which starts again each year. It is registered only once,
 * whoever registers it, under any key and in any spelling of the number; otherwise repeating an
 * import with new keys would double every figure.
 */
public record PaperFile(CouncilId council, int year, String number) {

  private static final String CLAIM = "paper-file/";

  /** Returns the claim of its petition, which no other petition can hold. */
  public String claim() {
    return CLAIM + council + "/" + year + "/" + IdentityKey.of(number);
  }

  /** Tells whether a taken name is that of a paper file. */
  public static boolean isClaim(String name) {
    return name.startsWith(CLAIM);
  }
}
