package vn.hdnd.cuulong.petitions;

import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.AuditScopeContract;

@OnRealParts
class AuditScopeIT extends AuditScopeContract {}
