package vn.hdnd.cuulong.sessions.deputies;

import java.util.Set;

/** The states of a deputy (O-11; Law 72/2025/QH15, Article 38). */
public enum DeputyState {
  /** Đang làm nhiệm vụ. */
  ACTIVE,
  /** Tạm đình chỉ. */
  SUSPENDED,
  /** Thôi làm nhiệm vụ, được cho từ chức. */
  RELEASED,
  /** Bị bãi nhiệm. */
  REMOVED,
  /** Đương nhiên mất quyền đại biểu. */
  SEAT_LOST;

  private static final Set<DeputyState> IN_OFFICE = Set.of(ACTIVE, SUSPENDED);

  /** Tells whether the deputy still holds the seat; a suspended one does. */
  public boolean isInOffice() {
    return IN_OFFICE.contains(this);
  }
}
