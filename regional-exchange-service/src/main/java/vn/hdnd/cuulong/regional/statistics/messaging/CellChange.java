package vn.hdnd.cuulong.regional.statistics.messaging;

import java.time.Instant;

/** The amount that an event adds to a cell, and the event's time. */
record CellChange(long amount, Instant at) {}
