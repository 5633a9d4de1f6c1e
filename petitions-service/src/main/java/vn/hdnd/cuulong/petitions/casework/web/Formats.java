package vn.hdnd.cuulong.petitions.casework.web;

/** Forms of texts in requests, written so that Java and JSON Schema read them alike. */
final class Formats {

  /** A register number: it has a digit and no space, so that nobody enters a name in its place. */
  static final String FILE_NUMBER = "^(?=\\D*\\d)[0-9A-Za-zÀ-ỹ][0-9A-Za-zÀ-ỹ./_-]{0,39}$";

  /** Number and symbol of a document, such as 45/HĐND-VP. */
  static final String DOCUMENT_NUMBER = "^(?=\\D*\\d)[0-9A-Za-zÀ-ỹ][0-9A-Za-zÀ-ỹ./_-]{0,59}$";

  /** Text with something in it, and no control characters but line ends and tabs. */
  static final String TEXT =
      "^\\s*[^\\s\\u0000-\\u001F\\u007F][^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F]*$";

  private Formats() {}
}
