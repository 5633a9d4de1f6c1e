package vn.hdnd.cuulong.petitions.intake;

/** A ground on which a petition is not eligible for handling. */
public enum IneligibleGround {
  NOT_IN_VIETNAMESE,
  UNDATED,
  SENDER_NOT_NAMED,
  NO_ADDRESS,
  UNSIGNED,
  CONTENT_UNCLEAR,
  ALREADY_HANDLED;

  /** Tells whether the checks show this ground. */
  boolean shownBy(IntakeChecks checks) {
    return switch (this) {
      case NOT_IN_VIETNAMESE -> !checks.vietnamese();
      case UNDATED -> !checks.dated();
      case SENDER_NOT_NAMED -> !checks.senderNamed();
      case NO_ADDRESS -> !checks.addressGiven();
      case UNSIGNED -> !checks.signed();
      case CONTENT_UNCLEAR -> !checks.contentClear();
      case ALREADY_HANDLED -> checks.alreadyHandled();
    };
  }
}
