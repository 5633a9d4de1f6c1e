package vn.hdnd.cuulong.votercontact;

import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.platform.testkit.security.EndpointFormContract;

@OnRealParts
class EndpointFormIT extends EndpointFormContract {}
