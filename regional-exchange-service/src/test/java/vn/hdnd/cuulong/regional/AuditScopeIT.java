package vn.hdnd.cuulong.regional;

import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.AuditScopeContract;

@OnRealParts
class AuditScopeIT extends AuditScopeContract {}
