package vn.hdnd.cuulong.regional.statistics.messaging;

import java.time.Instant;
import java.time.LocalDate;

/** A cell as published on {@code hdnd.statistics.v1}. */
record PublishedCell(
    String measure,
    String council,
    LocalDate day,
    String dimension,
    long value,
    long revision,
    Instant asOf) {}
