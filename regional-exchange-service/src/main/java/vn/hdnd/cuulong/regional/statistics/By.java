package vn.hdnd.cuulong.regional.statistics;

/** Into which rows a figure is broken down. */
public enum By {
  /** One row per council for the whole period. */
  COUNCIL,
  /** One row per council and calendar month. */
  MONTH
}
