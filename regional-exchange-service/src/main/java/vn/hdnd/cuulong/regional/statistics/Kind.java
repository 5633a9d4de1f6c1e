package vn.hdnd.cuulong.regional.statistics;

/** How an indicator is reckoned. */
public enum Kind {
  /** Facts counted. */
  COUNT,
  /** Numbers added up that the facts carry. */
  SUM,
  /**
   * One sum divided by another, over everything of a cohort; between 0 and 1 where it is a share.
   */
  RATE,
  /** Different things counted once each, within the council that publishes them. */
  DISTINCT
}
