package vn.hdnd.cuulong.regional.statistics;

/** How an indicator is computed. */
public enum Kind {
  /** Counts facts. */
  COUNT,
  /** Adds up numbers in the facts. */
  SUM,
  /** Divides one sum by another over a whole cohort; between 0 and 1 for a share. */
  RATE,
  /** Counts different things once each, within the council that publishes them. */
  DISTINCT
}
