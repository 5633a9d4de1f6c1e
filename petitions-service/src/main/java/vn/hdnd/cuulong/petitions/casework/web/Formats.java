package vn.hdnd.cuulong.petitions.casework.web;

/** Forms of numbers in requests, written so that Java and JSON Schema read them alike. */
final class Formats {

  /** A register number: it has a digit and no space, so that nobody enters a name in its place. */
  static final String FILE_NUMBER = "^(?=\\D*\\d)[0-9A-Za-zÀ-ỹ][0-9A-Za-zÀ-ỹ./_-]{0,39}$";

  /** Number and symbol of a document, such as 45/HĐND-VP. */
  static final String DOCUMENT_NUMBER = "^(?=\\D*\\d)[0-9A-Za-zÀ-ỹ][0-9A-Za-zÀ-ỹ./_-]{0,59}$";

  private Formats() {}
}
