package vn.hdnd.cuulong.petitions.casework;

/** Where a petition stands. */
public enum PetitionStatus {
  RECEIVED,
  FORWARDED,
  GUIDED,
  ANSWERED,
  CLOSED
}
