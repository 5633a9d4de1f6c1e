package vn.hdnd.cuulong.regional.councils;

/** The kind of unit of a council. */
public enum CouncilType {
  PROVINCE,
  /** A city directly under the central government. */
  CITY
}
