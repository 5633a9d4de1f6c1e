package vn.hdnd.cuulong.votercontact.door;

/** The roles that this service knows, by what they may do. */
public final class Roles {

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
  public static String[] office() {
    return OFFICE.clone();
  }

  /** Who may read. */
  public static String[] reading() {
    return READING.clone();
  }
}
