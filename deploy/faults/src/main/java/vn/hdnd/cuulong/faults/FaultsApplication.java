package vn.hdnd.cuulong.faults;

/** Entry of {@code ./cuulong faults}. */
public final class FaultsApplication {

  private FaultsApplication() {}

  public static void main(String[] arguments) {
    throw new UnsupportedOperationException("in the making");
  }
}
