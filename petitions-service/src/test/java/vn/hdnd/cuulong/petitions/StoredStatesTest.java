package vn.hdnd.cuulong.petitions;

import vn.hdnd.cuulong.platform.testkit.stored.StoredStatesContract;

class StoredStatesTest extends StoredStatesContract {}
