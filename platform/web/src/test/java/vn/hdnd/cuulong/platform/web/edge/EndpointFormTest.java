package vn.hdnd.cuulong.platform.web.edge;

import org.springframework.boot.test.context.SpringBootTest;
import vn.hdnd.cuulong.platform.testkit.security.EndpointFormContract;

@SpringBootTest(classes = Things.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EndpointFormTest extends EndpointFormContract {}
