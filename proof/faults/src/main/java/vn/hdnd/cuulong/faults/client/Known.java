package vn.hdnd.cuulong.faults.client;

/** An aggregate that the clients know from an answer, and its last known version. */
record Known(String id, Office office, long version) {}
