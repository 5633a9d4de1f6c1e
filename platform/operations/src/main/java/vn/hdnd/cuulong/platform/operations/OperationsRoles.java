package vn.hdnd.cuulong.platform.operations;

import vn.hdnd.cuulong.platform.security.Role;

/** Who operates and audits a service. */
final class OperationsRoles {

  static final Role ADMIN = new Role("admin");
  static final Role AUDITOR = new Role("auditor");
  static final Role OFFICE_LEAD = new Role("office-lead");

  private OperationsRoles() {}
}
