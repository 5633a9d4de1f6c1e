package vn.hdnd.cuulong.platform.operations;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.Role;

/** Who operates and audits a service. */
final class OperationsRoles {

  static final Role ADMIN = new Role("admin");
  static final Role AUDITOR = new Role("auditor");
  static final Role OFFICE_LEAD = new Role("office-lead");

  private OperationsRoles() {}

  /**
   * The council whose matters a caller may see, or null for those of all. Only who operates the
   * platform sees all: an auditor's council is the own one, and the region's auditor has none but
   * the region itself.
   */
  static @Nullable String scopeOf(Caller caller) {
    return caller.has(ADMIN) ? null : caller.council();
  }
}
