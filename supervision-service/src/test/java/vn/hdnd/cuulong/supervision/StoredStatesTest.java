package vn.hdnd.cuulong.supervision;

import vn.hdnd.cuulong.platform.testkit.stored.StoredStatesContract;

class StoredStatesTest extends StoredStatesContract {}
