package vn.hdnd.cuulong.regional.councils;

/** The kinds of change of councils. */
public enum ChangeKind {
  /** Councils without predecessors in the register are added. */
  REGISTER,
  /** Two or more councils end and become one. */
  MERGE,
  /** A council ends and becomes two or more. */
  SPLIT,
  /** A council gets another name, code or type and keeps its identity. */
  RENAME,
  /** A council joins the region or leaves it. */
  REGION_MEMBERSHIP
}
