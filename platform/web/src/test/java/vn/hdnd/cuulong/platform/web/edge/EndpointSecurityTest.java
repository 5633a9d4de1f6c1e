package vn.hdnd.cuulong.platform.web.edge;

import org.springframework.boot.test.context.SpringBootTest;
import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

@SpringBootTest(classes = Things.class)
class EndpointSecurityTest extends EndpointSecurityContract {}
