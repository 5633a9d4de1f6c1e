package vn.hdnd.cuulong.regional.statistics;

/** The breakdown of a figure into rows. */
public enum By {
  /** One row per council for the whole period. */
  COUNCIL,
  /** One row per council and calendar month. */
  MONTH
}
