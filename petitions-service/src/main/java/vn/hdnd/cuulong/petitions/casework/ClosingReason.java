package vn.hdnd.cuulong.petitions.casework;

/** The reasons for closing a petition; each fits certain statuses only. */
public enum ClosingReason {
  /** The competent body has answered. */
  ANSWERED,
  /** The sender was given guidance. */
  GUIDED,
  /** The petition was filed without action: nothing was sent out for it. */
  FILED,
  /** The sender took it back before there was an answer. */
  WITHDRAWN;

  /** Tells whether a petition with this status can be closed for this reason. */
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
