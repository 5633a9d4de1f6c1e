package vn.hdnd.cuulong.petitions.casework;

/** The status of a petition. */
public enum PetitionStatus {
  RECEIVED,
  FORWARDED,
  GUIDED,
  ANSWERED,
  CLOSED
}
