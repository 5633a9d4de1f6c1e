package vn.hdnd.cuulong.petitions.casework.web;

/** The roles that this service knows. */
final class Roles {

  private static final String[] OFFICE = {"office-staff", "office-lead"};
  private static final String[] READING = {
    "office-staff",
    "office-lead",
    "deputy",
    "committee-member",
    "standing-committee",
    "chair",
    "auditor"
  };

  private Roles() {}

  /**
   * Who does the office's work, the recording of an agency's answer included: a token does not say
   * which agency it is, so none can be held to answer for itself alone.
   */
  static String[] office() {
    return OFFICE.clone();
  }

  /** Who may read. */
  static String[] reading() {
    return READING.clone();
  }
}
