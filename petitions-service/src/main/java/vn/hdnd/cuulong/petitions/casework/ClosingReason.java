package vn.hdnd.cuulong.petitions.casework;

/** Why a petition is closed; each reason fits only where the petition stands. */
public enum ClosingReason {
  /** The competent body has answered. */
  ANSWERED,
  /** The sender was guided to the competent body. */
  GUIDED,
  /** Filed without action: nothing was sent out for it. */
  FILED,
  /** The sender took it back before there was an answer. */
  WITHDRAWN;

  /** Whether a petition that stands there can be closed for this reason. */
  boolean fits(PetitionStatus status) {
    return switch (status) {
      case RECEIVED -> this == FILED || this == WITHDRAWN;
      case FORWARDED -> this == WITHDRAWN;
      case GUIDED -> this == GUIDED || this == WITHDRAWN;
      case ANSWERED -> this == ANSWERED;
      case CLOSED -> false;
    };
  }
}
