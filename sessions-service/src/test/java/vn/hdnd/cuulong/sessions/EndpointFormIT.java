package vn.hdnd.cuulong.sessions;

import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.EndpointFormContract;

@OnRealParts
class EndpointFormIT extends EndpointFormContract {}
