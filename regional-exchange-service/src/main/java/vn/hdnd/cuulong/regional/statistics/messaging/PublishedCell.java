package vn.hdnd.cuulong.regional.statistics.messaging;

import java.time.Instant;
import java.time.LocalDate;

/** A part of a cell as published on {@code hdnd.statistics.v2}. */
record PublishedCell(
    int part,
    String measure,
    String council,
    LocalDate day,
    String dimension,
    long value,
    long revision,
    Instant asOf) {}
