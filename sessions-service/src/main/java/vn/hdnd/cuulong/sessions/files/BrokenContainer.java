package vn.hdnd.cuulong.sessions.files;

/** A container that cannot be read to its end. */
final class BrokenContainer extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean encrypted;

  BrokenContainer(Exception why) {
    super(why);
    // The reader of ZIP files says so in words only.
    this.encrypted = String.valueOf(why.getMessage()).contains("encrypted");
  }

  boolean encrypted() {
    return encrypted;
  }
}
