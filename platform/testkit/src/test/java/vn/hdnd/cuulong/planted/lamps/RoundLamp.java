package vn.hdnd.cuulong.planted.lamps;

import vn.hdnd.cuulong.planted.lamps.storage.PublicLamps;

/** Knows its adapter. */
record RoundLamp(PublicLamps lamps) {}
