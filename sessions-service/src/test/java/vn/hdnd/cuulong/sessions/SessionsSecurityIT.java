package vn.hdnd.cuulong.sessions;

import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

class SessionsSecurityIT extends EndpointSecurityContract implements SessionsParts {}
