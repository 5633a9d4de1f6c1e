package vn.hdnd.cuulong.votercontact.door;

/** Forms of texts in requests, written so that Java and JSON Schema read them alike. */
public final class Formats {

  /** A branch of public work in a few words: letters, spaces, commas and hyphens. */
  public static final String SECTOR = "^[A-Za-zÀ-ỹ][A-Za-zÀ-ỹ ,_-]{0,59}$";

  private Formats() {}
}
