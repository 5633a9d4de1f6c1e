package vn.hdnd.cuulong.platform.text;

/** The years that a record can be of. Any other year is a slip of the pen. */
public final class PlausibleYears {

  public static final int FIRST = 1945;

  public static final int LAST = 2199;

  private PlausibleYears() {}
}
