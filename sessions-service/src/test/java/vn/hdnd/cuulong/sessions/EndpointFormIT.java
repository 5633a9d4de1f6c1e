package vn.hdnd.cuulong.sessions;

import vn.hdnd.cuulong.platform.testkit.security.EndpointFormContract;

class EndpointFormIT extends EndpointFormContract implements SessionsParts {}
