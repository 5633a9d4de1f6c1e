package vn.hdnd.cuulong.platform.store.indexes;

/** How far a declared index has got, as this instance knows it. */
enum IndexState {
  /** Nobody has looked yet, or another instance is about it. */
  AWAITED,
  BUILDING,
  THERE,
  /** The store said no; it is tried again every now and then. */
  FAILED
}
