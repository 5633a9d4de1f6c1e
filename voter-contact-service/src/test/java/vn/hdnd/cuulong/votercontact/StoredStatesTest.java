package vn.hdnd.cuulong.votercontact;

import vn.hdnd.cuulong.platform.testkit.stored.StoredStatesContract;

class StoredStatesTest extends StoredStatesContract {}
