package vn.hdnd.cuulong.sessions.secretballots.web;

/** Base64 of fixed lengths, with padding. */
final class Base64Formats {

  static final String OF_32_BYTES = "^[A-Za-z0-9+/]{43}=$";
  static final String OF_256_BYTES = "^[A-Za-z0-9+/]{342}==$";

  private Base64Formats() {}
}
