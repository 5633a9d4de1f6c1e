package vn.hdnd.cuulong.sessions.agenda.web;

/** Forms of texts in the requests about items. */
final class ItemTexts {

  /** A time of the day, such as {@code 08:30}. */
  static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

  private ItemTexts() {}
}
