package vn.hdnd.cuulong.sessions;

import vn.hdnd.cuulong.platform.testkit.security.AuditScopeContract;

class AuditScopeIT extends AuditScopeContract implements SessionsParts {}
