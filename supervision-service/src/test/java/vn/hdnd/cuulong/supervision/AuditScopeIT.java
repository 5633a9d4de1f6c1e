package vn.hdnd.cuulong.supervision;

import vn.hdnd.cuulong.platform.testkit.security.AuditScopeContract;

class AuditScopeIT extends AuditScopeContract implements SupervisionParts {}
