package vn.hdnd.cuulong.supervision.conduct;

/** The status of a supervision. */
public enum SupervisionStatus {
  OPEN,
  CONCLUDED
}
