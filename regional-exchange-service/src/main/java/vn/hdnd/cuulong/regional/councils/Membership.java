package vn.hdnd.cuulong.regional.councils;

import java.time.LocalDate;

/** Whether a council counts among those of the region from a day on. */
public record Membership(LocalDate from, boolean inRegion) {}
