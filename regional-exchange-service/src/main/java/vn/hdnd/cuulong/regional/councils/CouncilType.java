package vn.hdnd.cuulong.regional.councils;

/** What kind of unit a council stands for. */
public enum CouncilType {
  PROVINCE,
  /** A city directly under the central government. */
  CITY
}
