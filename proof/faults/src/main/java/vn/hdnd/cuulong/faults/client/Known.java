package vn.hdnd.cuulong.faults.client;

/** An aggregate that a client was told of, and the version that it was last told. */
record Known(String id, Office office, long version) {}
