package vn.hdnd.cuulong.votercontact.door;

/** The roles that this service knows, by what they may do. */
public final class Roles {

  private static final String[] OFFICE = {"office-staff", "office-lead"};
  private static final String[] ANSWERING = {"office-staff", "office-lead", "agency"};
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

  /** Who does the office's work. */
  public static String[] office() {
    return OFFICE.clone();
  }

  /** Who may record an answer. */
  public static String[] answering() {
    return ANSWERING.clone();
  }

  /** Who may read. */
  public static String[] reading() {
    return READING.clone();
  }
}
