package vn.hdnd.cuulong.supervision;

import vn.hdnd.cuulong.platform.testkit.security.EndpointSecurityContract;

class SupervisionSecurityIT extends EndpointSecurityContract implements SupervisionParts {}
