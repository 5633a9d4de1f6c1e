package vn.hdnd.cuulong.regional;

import vn.hdnd.cuulong.platform.testkit.stored.StoredStatesContract;

class StoredStatesTest extends StoredStatesContract {}
