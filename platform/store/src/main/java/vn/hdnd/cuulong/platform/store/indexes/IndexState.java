package vn.hdnd.cuulong.platform.store.indexes;

/** The state of a declared index, as far as this instance knows. */
enum IndexState {
  /** Not checked yet, or another instance is building it. */
  AWAITED,
  BUILDING,
  THERE,
  /** The store refused it; it is retried from time to time. */
  FAILED
}
