package vn.hdnd.cuulong.platform.operations;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.Roles;

/** Whose matters a caller of these endpoints sees. */
final class SeenCouncil {

  private SeenCouncil() {}

  /**
   * The council whose matters a caller may see, or null for those of all. Only who operates the
   * platform sees all: an auditor's council is the own one, and the region's auditor has none but
   * the region itself.
   */
  static @Nullable CouncilId of(Caller caller) {
    return caller.has(Roles.ADMIN) ? null : caller.council();
  }
}
