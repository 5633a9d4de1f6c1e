package vn.hdnd.cuulong.regional.councils.storage;

import vn.hdnd.cuulong.regional.councils.ChangeCouncils;

/** A change that the register begins with, under the key that keeps it from being made twice. */
record SeedEntry(String key, ChangeCouncils change) {}
