package vn.hdnd.cuulong.regional.statistics.messaging;

import java.time.Instant;

/** What an event of a moment adds to a cell. */
record CellChange(long amount, Instant at) {}
