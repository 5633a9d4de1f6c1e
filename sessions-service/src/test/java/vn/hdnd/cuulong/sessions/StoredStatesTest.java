package vn.hdnd.cuulong.sessions;

import vn.hdnd.cuulong.platform.testkit.stored.StoredStatesContract;

class StoredStatesTest extends StoredStatesContract {}
