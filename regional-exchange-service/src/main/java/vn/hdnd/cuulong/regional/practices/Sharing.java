package vn.hdnd.cuulong.regional.practices;

import java.time.LocalDate;

/** The day on which a practice was shared, and the council's decision. */
public record Sharing(LocalDate sharedOn, String decision) {}
