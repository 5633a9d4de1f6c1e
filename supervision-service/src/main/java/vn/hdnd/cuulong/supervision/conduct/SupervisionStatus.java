package vn.hdnd.cuulong.supervision.conduct;

/** Where a supervision stands. */
public enum SupervisionStatus {
  OPEN,
  CONCLUDED
}
