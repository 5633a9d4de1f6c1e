package vn.hdnd.cuulong.regional.councils;

/** What can happen to councils. */
public enum ChangeKind {
  /** Councils come into the register that were made of none in it. */
  REGISTER,
  /** Two or more councils end and become one. */
  MERGE,
  /** A council ends and becomes two or more. */
  SPLIT,
  /** A council gets another name, code or type, and stays who it is. */
  RENAME,
  /** A council joins the region or leaves it. */
  REGION_MEMBERSHIP
}
