package vn.hdnd.cuulong.regional.councils.storage;

import vn.hdnd.cuulong.regional.councils.ChangeCouncils;

/** An initial change of the register, with the key that prevents a repetition. */
record SeedEntry(String key, ChangeCouncils change) {}
