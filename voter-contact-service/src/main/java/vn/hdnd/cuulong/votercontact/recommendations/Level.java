package vn.hdnd.cuulong.votercontact.recommendations;

/** The level of government that is competent. */
public enum Level {
  /** Trung ương. */
  CENTRAL,
  /** Tỉnh, thành phố. */
  PROVINCE,
  /** Xã, phường, đặc khu. */
  COMMUNE
}
