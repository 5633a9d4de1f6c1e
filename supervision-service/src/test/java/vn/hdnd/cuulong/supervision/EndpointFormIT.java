package vn.hdnd.cuulong.supervision;

import vn.hdnd.cuulong.platform.testkit.security.EndpointFormContract;

class EndpointFormIT extends EndpointFormContract implements SupervisionParts {}
