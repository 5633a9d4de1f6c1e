package vn.hdnd.cuulong.petitions.casework.web;

/** The roles that this service knows. */
final class Roles {

  static final String STAFF = "office-staff";
  static final String LEAD = "office-lead";
  static final String AGENCY = "agency";

  private static final String[] OFFICE = {STAFF, LEAD};
  private static final String[] ANSWERING = {STAFF, LEAD, AGENCY};
  private static final String[] READING = {
    STAFF, LEAD, "deputy", "committee-member", "standing-committee", "chair", "auditor"
  };

  private Roles() {}

  /** Who does the office's work. */
  static String[] office() {
    return OFFICE.clone();
  }

  /** Who may record an answer. */
  static String[] answering() {
    return ANSWERING.clone();
  }

  /** Who may read. */
  static String[] reading() {
    return READING.clone();
  }
}
