package vn.hdnd.cuulong.votercontact;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.security.AuditScopeContract;
import vn.hdnd.cuulong.platform.testkit.security.TestKeys;

@SpringBootTest
@ContextConfiguration(initializers = RealParts.class)
@Import(TestKeys.class)
class AuditScopeIT extends AuditScopeContract {}
