package vn.hdnd.cuulong.petitions.casework.web;

/** Forms of numbers in requests, written so that Java and JSON Schema read them alike. */
final class Formats {

  /**
   * Foreign look-alikes of capitals are accepted, because nobody notices them; the number's key
   * folds them.
   */
  private static final String CAPITALS =
      "A-Z\\u00C2\\u00CA\\u00D0\\u00D4\\u0102\\u0110\\u0189\\u01A0\\u01AF\\u0391\\u0392\\u0395-\\u0397"
          + "\\u0399\\u039A\\u039C\\u039D\\u039F\\u03A1\\u03A4\\u03A5\\u03A7\\u0405\\u0406\\u0408\\u0410"
          + "\\u0412\\u0415\\u041A\\u041C-\\u041E\\u0420-\\u0423\\u0425";

  private static final String SMALL =
      "a-z\\u00E2\\u00EA\\u00F0\\u00F4\\u0103\\u0111\\u01A1\\u01B0\\u0256\\u0430\\u0432\\u0435\\u043A"
          + "\\u043C-\\u043E\\u0440-\\u0443\\u0445\\u0455\\u0456\\u0458";

  private static final String SYMBOL = "(?:[" + CAPITALS + "]{1,5}|[" + SMALL + "]{1,5})";
  private static final String BETWEEN = "[./_\\u2010-\\u2015\\u2212-]";

  /**
   * A register number: numbers, and at most three symbols of a register, which are short and have
   * no tone, so that a person's name does not fit.
   */
  static final String FILE_NUMBER =
      "^(?:"
          + SYMBOL
          + BETWEEN
          + ")?[0-9]{1,13}(?:"
          + BETWEEN
          + "[0-9]{1,13}){0,3}(?:"
          + BETWEEN
          + SYMBOL
          + "){0,2}$";

  /** Number and symbol of a document, such as 45/HĐND-VP. */
  static final String DOCUMENT_NUMBER =
      "^(?=[^0-9]*[0-9])[0-9A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u1EA0-\\u1EF9]"
          + "[0-9A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u1EA0-\\u1EF9./_-]{0,59}$";

  private Formats() {}
}
